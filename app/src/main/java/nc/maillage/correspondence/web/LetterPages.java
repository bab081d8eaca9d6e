package nc.maillage.correspondence.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.correspondence.AppealDelay.Home;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.correspondence.Letters.Recorded;
import nc.maillage.correspondence.domain.Dispatch;
import nc.maillage.correspondence.domain.Means;
import nc.maillage.correspondence.domain.ReturnReason;
import nc.maillage.correspondence.usecase.OpenLetter;
import nc.maillage.correspondence.usecase.OpenLetter.Opened;
import nc.maillage.correspondence.usecase.SendLetter;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One letter: read it, send it, record that it came back or was received. */
@Controller
class LetterPages {
    static final String NOTICE = "notice";

    private final OpenLetter open;
    private final SendLetter send;
    private final Letters letters;
    private final LetterViews views;

    LetterPages(OpenLetter open, SendLetter send, Letters letters, LetterViews views) {
        this.open = open;
        this.send = send;
        this.letters = letters;
        this.views = views;
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping("/courriers/{number}")
    ModelAndView letter(@PathVariable String number) {
        var opened = opened(number);
        return page(opened, views.proposed(opened), new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping("/courriers/{number}/pdf")
    ResponseEntity<byte[]> document(@PathVariable String number) {
        var pdf = open.document(number).orElseThrow(() -> new NotFound("document of letter " + number));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(number))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }

    @Requires(Right.NOTIFY)
    @PostMapping("/courriers/{number}/envoi")
    ModelAndView send(@PathVariable String number, @ModelAttribute SendingForm form, RedirectAttributes said) {
        var opened = opened(number);
        var errors = new FormErrors();
        var means = Means.of(form.sentMeans());
        if (means.isEmpty()) {
            errors.add("sentMeans", "Dites comment le courrier est parti.");
        }
        var on = Typed.date(form.sentOn()).required("sentOn", errors, "Donnez la date d’envoi.");
        if (means.isPresent() && on != null && errors.isEmpty()) {
            var flaw = send.sent(opened.letter().id(), means.get(), on, form.tracking());
            if (flaw == null) {
                return done(number, "Envoi enregistré.", said);
            }
            errors.add(
                    Map.of("means", "sentMeans", "on", "sentOn").getOrDefault(flaw.field(), flaw.field()), flaw.why());
        }
        return page(opened, views.proposed(opened).sending(form), errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Requires(Right.NOTIFY)
    @PostMapping("/courriers/{number}/retour")
    ModelAndView giveBack(@PathVariable String number, @ModelAttribute ReturnForm form, RedirectAttributes said) {
        var opened = opened(number);
        var errors = new FormErrors();
        var reason = ReturnReason.of(form.reason());
        if (reason.isEmpty()) {
            errors.add("reason", "Dites pourquoi le courrier est revenu.");
        }
        var on = Typed.date(form.backOn()).required("backOn", errors, "Donnez la date de retour.");
        if (reason.isPresent() && on != null && errors.isEmpty()) {
            var back = new Dispatch.Return(on, reason.get(), form.note().strip());
            var flaw = send.returned(opened.letter().id(), back);
            if (flaw == null) {
                return done(
                        number,
                        "Retour enregistré. Vérifiez l’adresse de la personne, puis renvoyez le courrier.",
                        said);
            }
            errors.add("on".equals(flaw.field()) ? "backOn" : flaw.field(), flaw.why());
        }
        return page(opened, views.proposed(opened).returning(form), errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Requires(Right.NOTIFY)
    @PostMapping("/courriers/{number}/notification")
    ModelAndView notified(@PathVariable String number, @ModelAttribute NotificationForm form, RedirectAttributes said) {
        var opened = opened(number);
        var errors = new FormErrors();
        var on = Typed.date(form.on()).required("on", errors, "Donnez le jour où la personne a reçu le courrier.");
        var home = home(form.home(), errors);
        if (on != null && home != null && errors.isEmpty()) {
            var given = new NewNotification(form.means(), on, form.proof(), home, form.correction());
            switch (letters.notified(opened.letter().id(), given)) {
                case Recorded.Done _ -> {
                    return done(number, "Notification enregistrée.", said);
                }
                case Recorded.Refused refused -> errors.add(refused.field(), refused.why());
            }
        }
        return page(opened, views.proposed(opened).notifying(form), errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static @Nullable Home home(String typed, FormErrors errors) {
        for (var each : Home.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        errors.add("home", "Dites où la personne habite : le délai de recours en dépend.");
        return null;
    }

    private Opened opened(String number) {
        return open.open(number).orElseThrow(() -> new NotFound("letter " + number));
    }

    private ModelAndView page(Opened opened, OpenedLetterPage.Typed typed, FormErrors errors, HttpStatus status) {
        var page = new ModelAndView("correspondence/letter", Map.of("page", views.page(opened, typed, errors)));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView done(String number, String notice, RedirectAttributes said) {
        said.addFlashAttribute(NOTICE, notice);
        return new ModelAndView("redirect:/courriers/" + number);
    }
}
