package nc.maillage.scenarios.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.usecase.StopScenario;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One scenario: how far it is, what it found, and stopping it. */
@Controller
@RequestMapping(ScenarioWords.PATH + "/{scenario}")
class ScenarioPages {
    private final ScenarioWords words;
    private final ScenarioViews views;
    private final StopScenario stop;

    ScenarioPages(ScenarioWords words, ScenarioViews views, StopScenario stop) {
        this.words = words;
        this.views = views;
        this.stop = stop;
    }

    @Requires(Right.TRY_SCENARIO)
    @GetMapping
    ModelAndView read(@PathVariable String scenario) {
        return new ModelAndView("scenarios/scenario", Map.of("page", views.page(words.found(scenario))));
    }

    @Requires(Right.TRY_SCENARIO)
    @GetMapping("/arret")
    ModelAndView confirm(@PathVariable String scenario) {
        var found = words.found(scenario);
        var address = ScenarioWords.address(found);
        return found.course().running()
                ? new ModelAndView("platform/confirm", Map.of("confirmation", confirmation(found), "back", address))
                : new ModelAndView("redirect:" + address);
    }

    @Requires(Right.TRY_SCENARIO)
    @PostMapping("/arret")
    ModelAndView stop(@PathVariable String scenario, RedirectAttributes flash) {
        var found = words.found(scenario);
        flash.addFlashAttribute(
                "notice",
                stop.stop(found.id())
                        ? "Le scénario est arrêté. Rien de ce qu’il avait trouvé n’est gardé."
                        : "Le scénario était déjà terminé.");
        return new ModelAndView("redirect:" + ScenarioWords.address(found));
    }

    private static Confirmation confirmation(Scenario scenario) {
        return Confirmation.of(
                "Arrêter le scénario",
                ScenarioWords.address(scenario) + "/arret",
                "Arrêter le scénario n° %d ?".formatted(scenario.number()),
                "Rien de ce qu’il a déjà trouvé ne sera montré : une moitié de réponse tromperait plus qu’elle n’aiderait.",
                "Arrêter le scénario n° " + scenario.number());
    }
}
