package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.usecase.SendMailsAgain;
import nc.maillage.access.usecase.SendTrialMail;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.MailId;
import nc.maillage.platform.Outbox;
import nc.maillage.platform.Outbox.State;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Requires(Right.MANAGE_ORGANISATION)
class MailPages {
    private static final String ADDRESS = "/administration/courriels";
    private static final int MOST = 50;

    private final Outbox outbox;
    private final SendTrialMail trial;
    private final SendMailsAgain again;

    MailPages(Outbox outbox, SendTrialMail trial, SendMailsAgain again) {
        this.outbox = outbox;
        this.trial = trial;
        this.again = again;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(defaultValue = "") String etat) {
        var shown = Arrays.stream(State.values())
                .filter(each -> each.name().equals(etat))
                .findFirst()
                .orElse(State.WAITING);
        return page(shown, Typing.of(Map.of()));
    }

    @PostMapping(ADDRESS + "/essai")
    ModelAndView trial(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var filing = trial.run(form.text("address"));
        if (filing instanceof Filing.Kept) {
            after.addFlashAttribute(
                    "notice",
                    "Le courriel d’essai est dans la boîte d’envoi. Actualisez la page pour voir s’il est parti.");
            return new ModelAndView("redirect:" + ADDRESS);
        }
        response.setStatus(422);
        return page(State.WAITING, form.refusedBy(filing));
    }

    @PostMapping(ADDRESS + "/renvoi")
    String again(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        var id = new TypedForm(sent).id("id");
        int number = id == null ? again.all() : again.one(new MailId(id)) ? 1 : 0;
        after.addFlashAttribute(
                "notice",
                number == 0
                        ? "Rien n’a été renvoyé : ces courriels l’ont déjà été, ou leur texte n’est plus gardé."
                        : "%s de nouveau dans la boîte d’envoi."
                                .formatted(French.count(number, "courriel", "courriels")));
        return "redirect:" + ADDRESS;
    }

    private ModelAndView page(State shown, Typing form) {
        return new ModelAndView("access/administration/mails")
                .addObject("page", MailsPage.of(outbox, shown, MOST, ADDRESS, form));
    }
}
