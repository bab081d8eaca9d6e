package nc.maillage.takeup.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.takeup.usecase.AskSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Non-recours » : who seems entitled and has not asked. */
@Controller
@RequestMapping(TakeUpViews.PATH)
class TakeUpPages {
    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 120;

    private final TakeUpViews views;
    private final AskSearch search;

    TakeUpPages(TakeUpViews views, AskSearch search) {
        this.views = views;
        this.search = search;
    }

    record Asked(
            @Nullable String dispositif,
            @Nullable String commune,
            @Nullable String manque,
            @Nullable String apres,
            @Nullable String format) {
        static final Asked NOTHING = new Asked(null, null, null, null, null);
    }

    @Requires(Right.SEEK_TAKE_UP)
    @GetMapping
    Object list(Asked asked) {
        return "csv".equals(asked.format())
                ? views.csv(asked).download("non-recours")
                : page(asked, Integer.toString(MONTHS), new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.SEEK_TAKE_UP)
    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String mois) {
        var errors = new FormErrors();
        var months = Typed.count(mois, 1, MOST_MONTHS).required("mois", errors, "Dites combien de mois.");
        if (months == null) {
            return page(Asked.NOTHING, mois, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (search.ask(months)) {
            case AskSearch.Asked.Done _ -> new ModelAndView("redirect:" + TakeUpViews.PATH);
            case AskSearch.Asked.Running(var why) ->
                page(Asked.NOTHING, mois, errors.add("mois", why), HttpStatus.CONFLICT);
        };
    }

    @Requires(Right.SEEK_TAKE_UP)
    @GetMapping("/arret")
    ModelAndView confirm() {
        var confirmation = Confirmation.of(
                "Arrêter la recherche",
                TakeUpViews.PATH + "/arret",
                "Arrêter la recherche ?",
                "Rien de ce qu’elle a déjà trouvé ne sera montré.",
                "Arrêter la recherche");
        return new ModelAndView("platform/confirm", Map.of("confirmation", confirmation, "back", TakeUpViews.PATH));
    }

    @Requires(Right.SEEK_TAKE_UP)
    @PostMapping("/arret")
    ModelAndView stop(RedirectAttributes flash) {
        flash.addFlashAttribute(
                "notice", search.stop() ? "La recherche est arrêtée." : "La recherche était déjà terminée.");
        return new ModelAndView("redirect:" + TakeUpViews.PATH);
    }

    private ModelAndView page(Asked asked, String months, FormErrors errors, HttpStatus status) {
        return new ModelAndView("takeup/list", Map.of("page", views.page(asked, months, errors)), status);
    }
}
