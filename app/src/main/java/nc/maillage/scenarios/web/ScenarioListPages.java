package nc.maillage.scenarios.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.store.ScenarioStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Scénarios » : what was tried, newest first. */
@Controller
@Transactional(readOnly = true)
class ScenarioListPages {
    private static final int SIZE = 20;

    private final ScenarioStore scenarios;
    private final ScenarioWords words;

    ScenarioListPages(ScenarioStore scenarios, ScenarioWords words) {
        this.scenarios = scenarios;
        this.words = words;
    }

    @Requires(Right.TRY_SCENARIO)
    @GetMapping(ScenarioWords.PATH)
    ModelAndView list(@RequestParam(required = false) @Nullable String page) {
        var paging = new Paging(PageAddress.of(ScenarioWords.PATH), Paging.asked(page), SIZE, scenarios.count());
        var found = scenarios.list(paging.size(), paging.offset());
        var view = new ScenarioListPage(
                found.stream().map(this::row).toList(),
                found.stream()
                        .filter(scenario -> scenario.course().done())
                        .map(scenario -> Choice.of(
                                scenario.id().value().toString(),
                                "N° %d, %s".formatted(scenario.number(), scenario.title())))
                        .toList(),
                paging);
        return new ModelAndView("scenarios/list", Map.of("page", view));
    }

    private ScenarioListPage.Row row(Scenario scenario) {
        return new ScenarioListPage.Row(
                ScenarioWords.address(scenario),
                "N° %d, %s".formatted(scenario.number(), scenario.title()),
                ScenarioWords.schemes(scenario),
                ScenarioWords.changes(scenario),
                French.capitalised(ScenarioWords.basis(scenario.basis())),
                "%s, %s".formatted(words.agent(scenario.by()), French.moment(scenario.at())),
                ScenarioWords.state(scenario.course()),
                scenario.course().done() ? effect(scenario) : "–");
    }

    private static String effect(Scenario scenario) {
        var all = scenario.findings().all();
        return "%s, %s"
                .formatted(French.count(all.wins(), "gagne", "gagnent"), French.count(all.loses(), "perd", "perdent"));
    }
}
