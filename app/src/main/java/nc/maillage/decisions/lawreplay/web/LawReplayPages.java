package nc.maillage.decisions.lawreplay.web;

import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.store.LawRunStore;
import nc.maillage.decisions.lawreplay.usecase.StopLawReplay;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One replay: how far it is, what it found, and stopping it. */
@Controller
@RequestMapping(RunWords.PATH + "/{run}")
class LawReplayPages {
    private final LawRunStore runs;
    private final LawReplayViews views;
    private final StopLawReplay stop;

    LawReplayPages(LawRunStore runs, LawReplayViews views, StopLawReplay stop) {
        this.runs = runs;
        this.views = views;
        this.stop = stop;
    }

    @Requires(Right.REPLAY_LAW)
    @GetMapping
    ModelAndView read(@PathVariable String run) {
        return new ModelAndView("decisions/lawreplay", Map.of("page", views.page(found(runs, run))));
    }

    @Requires(Right.REPLAY_LAW)
    @GetMapping("/arret")
    ModelAndView confirm(@PathVariable String run) {
        var found = found(runs, run);
        var address = RunWords.address(found);
        return found.course().running()
                ? new ModelAndView("platform/confirm", Map.of("confirmation", confirmation(found), "back", address))
                : new ModelAndView("redirect:" + address);
    }

    @Requires(Right.REPLAY_LAW)
    @PostMapping("/arret")
    ModelAndView stop(@PathVariable String run, RedirectAttributes flash) {
        var found = found(runs, run);
        var by = CurrentAgent.required().agent().displayName();
        flash.addFlashAttribute(
                "notice",
                stop.stop(found.id(), "Arrêté par " + by + ".")
                        ? "Le rejeu est arrêté. Rien de ce qu’il avait trouvé n’est gardé."
                        : "Le rejeu était déjà terminé.");
        return new ModelAndView("redirect:" + RunWords.address(found));
    }

    private static Confirmation confirmation(LawRun run) {
        return Confirmation.of(
                "Arrêter le rejeu",
                RunWords.address(run) + "/arret",
                "Arrêter le rejeu n° %d ?".formatted(run.number()),
                "Rien de ce qu’il a déjà trouvé ne sera gardé : la moitié d’une liste tromperait plus qu’elle n’aiderait.",
                "Arrêter le rejeu n° " + run.number());
    }

    static LawRun found(LawRunStore runs, String id) {
        return runs.find(new LawReplayId(AddressId.of(id, "rejeu"))).orElseThrow(() -> new NotFound("rejeu " + id));
    }
}
