package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.usecase.OpenAccount.Opened;
import nc.maillage.access.usecase.OpenAnotherCollectivity;
import nc.maillage.access.usecase.OpenAnotherCollectivity.Founding;
import nc.maillage.access.web.DoorPages;
import nc.maillage.access.web.administration.AdministrationPages.NewCollectivityPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.web.Confirmation;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Ouvrir une autre collectivité » : typed, confirmed, and left to its own administrator. */
@Controller
@Requires(Right.MANAGE_ORGANISATION)
class NewCollectivityPages {
    private static final String ADDRESS = CollectivityPages.ADDRESS + "/nouvelle";

    private final OpenAnotherCollectivity open;
    private final ProvisionalPasswords passwords;

    NewCollectivityPages(OpenAnotherCollectivity open, ProvisionalPasswords passwords) {
        this.open = open;
        this.passwords = passwords;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask() {
        return page(Typing.of(Map.of()));
    }

    @PostMapping(ADDRESS)
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var asked = new Founding(
                form.text("name"),
                form.text("directorate"),
                form.text("province"),
                form.text("slug"),
                form.text("firstName"),
                form.text("lastName"),
                form.text("title"),
                form.text("login"));
        return switch (form.confirmed() ? open.run(asked) : open.rehearse(asked)) {
            case Filing.Kept<Opened>(var opened) when form.confirmed() -> opened(asked, opened, after);
            case Filing.Kept<Opened> _ -> confirmation(asked, form);
            case Filing.Refused<Opened> refused -> {
                response.setStatus(422);
                yield page(form.refusedBy(refused));
            }
        };
    }

    private ModelAndView opened(Founding asked, Opened opened, RedirectAttributes after) {
        var name = asked.firstName().strip() + " " + asked.lastName().strip();
        var note = "Sa collectivité se choisit à la connexion\u00A0: « %s »."
                .formatted(asked.name().strip());
        return passwords.shown(after, name, opened, note, CollectivityPages.ADDRESS);
    }

    private static ModelAndView confirmation(Founding asked, TypedForm form) {
        var question = Confirmation.of(
                "Ouvrir la collectivité",
                ADDRESS,
                "Ouvrir « %s »\u202F?".formatted(asked.name().strip()),
                "Une collectivité ouverte ne se supprime pas, et son nom s’affiche aussitôt à la connexion. Vous n’en verrez rien\u00A0: "
                        + asked.firstName().strip() + " " + asked.lastName().strip() + " l’administrera.",
                "Ouvrir la collectivité");
        return new ModelAndView("platform/confirm")
                .addObject("confirmation", form.carriedBy(question))
                .addObject("back", CollectivityPages.ADDRESS);
    }

    private static ModelAndView page(Typing form) {
        return new ModelAndView("access/administration/collectivity-new")
                .addObject("page", new NewCollectivityPage(DoorPages.PROVINCES, form));
    }
}
