package nc.maillage.decisions.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One signed act, and its replay. */
@Controller
@RequestMapping("/decisions/{number}")
class DecisionPages {
    private final Decisions decisions;
    private final DecisionViews views;
    private final ReplayViews replays;

    DecisionPages(Decisions decisions, DecisionViews views, ReplayViews replays) {
        this.decisions = decisions;
        this.views = views;
        this.replays = replays;
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping
    ModelAndView read(@PathVariable String number) {
        return new ModelAndView("decisions/decision", Map.of("page", views.page(found(number))));
    }

    @Requires(Right.REPLAY)
    @GetMapping("/recalcul")
    ModelAndView replay(@PathVariable String number) {
        return new ModelAndView("decisions/replay", Map.of("page", replays.page(found(number))));
    }

    private Decision found(String number) {
        return decisions.byNumber(number).orElseThrow(() -> new NotFound("décision " + number));
    }
}
