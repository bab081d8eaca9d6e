package nc.maillage.scenarios.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.scenarios.domain.Band;
import nc.maillage.scenarios.domain.Counts;
import nc.maillage.scenarios.domain.Effect;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.store.MovedStore;
import nc.maillage.scenarios.store.MovedStore.Filter;
import nc.maillage.scenarios.store.MovedStore.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The files behind each count of a scenario. */
@Controller
@Transactional(readOnly = true)
class MovedPages {
    private final ScenarioWords words;
    private final MovedStore moved;

    MovedPages(ScenarioWords words, MovedStore moved) {
        this.words = words;
        this.moved = moved;
    }

    @Requires(Right.TRY_SCENARIO)
    @GetMapping(ScenarioWords.PATH + "/{scenario}/cas")
    Object list(
            @PathVariable String scenario,
            @RequestParam(defaultValue = "") String dispositif,
            @RequestParam(defaultValue = "") String effet,
            @RequestParam(defaultValue = "") String ressources,
            @RequestParam(defaultValue = "") String personnes,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String format) {
        var found = words.found(scenario);
        if (!found.course().done()) {
            throw new NotFound("cas du scénario");
        }
        var filter =
                new Filter(dispositif.isEmpty() ? null : dispositif, effect(effet), rank(ressources), rank(personnes));
        if ("csv".equals(format)) {
            return csv(found, filter).download("scenario-" + found.number());
        }
        var address = ScenarioViews.moved(found)
                .with("dispositif", dispositif)
                .with("effet", effet)
                .with("ressources", ressources)
                .with("personnes", personnes);
        var paging = new Paging(address, Paging.asked(page), Paging.LARGEST, moved.count(found.id(), filter));
        var view = new MovedPage(
                ScenarioWords.address(found),
                "Scénario n° " + found.number(),
                found.schemes().stream()
                        .map(key -> Choice.of(key, ScenarioWords.scheme(key)))
                        .toList(),
                Stream.of(Effect.WINS, Effect.LOSES, Effect.MOVES)
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList(),
                choices(found.findings().byResources(), Band::resources),
                choices(found.findings().byPersons(), Band::persons),
                dispositif,
                effet,
                ressources,
                personnes,
                moved.list(found.id(), filter, paging.size(), paging.offset()).stream()
                        .map(MovedPages::row)
                        .toList(),
                paging,
                address.with("format", "csv").href());
        return new ModelAndView("scenarios/moved", Map.of("page", view));
    }

    private static List<Choice> choices(SortedMap<Integer, Counts> bands, IntFunction<String> label) {
        return bands.keySet().stream()
                .map(rank -> Choice.of(Integer.toString(rank), label.apply(rank)))
                .toList();
    }

    private static @Nullable Effect effect(String typed) {
        return Stream.of(Effect.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer rank(String typed) {
        return typed.matches("-?[0-9]{1,2}") ? Integer.valueOf(typed) : null;
    }

    private static MovedPage.Row row(Moved each) {
        return new MovedPage.Row(
                "/decisions/" + each.number(),
                each.reference(),
                each.number(),
                ScenarioWords.scheme(each.scheme()),
                switch (each.effect()) {
                    case WINS -> StateTag.of(Tone.OK, each.effect().label());
                    case LOSES -> StateTag.of(Tone.NO, each.effect().label());
                    default -> StateTag.of(Tone.JUDGE, each.effect().label());
                },
                each.before(),
                each.after(),
                ScenarioCosts.yearly(each.yearlyBefore()),
                ScenarioCosts.yearly(each.yearlyAfter()));
    }

    private Csv csv(Scenario scenario, Filter filter) {
        var csv = new Csv(List.of(
                "Demande",
                "Décision",
                "Dispositif",
                "Effet",
                "Droit en vigueur",
                "Scénario",
                "Francs par an, droit",
                "Francs par an, scénario"));
        for (var each : moved.list(scenario.id(), filter, Integer.MAX_VALUE, 0)) {
            csv.line(List.of(
                    each.reference(),
                    each.number(),
                    ScenarioWords.scheme(each.scheme()),
                    each.effect().label(),
                    each.before(),
                    each.after(),
                    Objects.toString(each.yearlyBefore(), ""),
                    Objects.toString(each.yearlyAfter(), "")));
        }
        return csv;
    }
}
