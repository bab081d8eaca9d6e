package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.domain.AppealState;
import nc.maillage.decisions.lawreplay.domain.Bearing;
import nc.maillage.decisions.lawreplay.domain.HouseholdType;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import nc.maillage.decisions.lawreplay.store.LawRunStore;
import nc.maillage.decisions.lawreplay.store.LineFilter;
import nc.maillage.decisions.lawreplay.store.RunCountStore;
import nc.maillage.decisions.lawreplay.store.RunCountStore.By;
import nc.maillage.decisions.lawreplay.store.RunLineStore;
import nc.maillage.decisions.lawreplay.usecase.CountWords;
import nc.maillage.decisions.lawreplay.usecase.ShownLines;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The decisions behind each count of a replay. */
@Controller
@Transactional(readOnly = true)
class RunLinePages {
    static final String UNKNOWN = "inconnue";
    static final String OF_SUBSTANCE = "FOND";
    private static final int SIZE = 25;

    private final LawRunStore runs;
    private final RunLineStore lines;
    private final RunCountStore counts;
    private final ShownLines shown;
    private final LineViews views;

    RunLinePages(LawRunStore runs, RunLineStore lines, RunCountStore counts, ShownLines shown, LineViews views) {
        this.runs = runs;
        this.lines = lines;
        this.counts = counts;
        this.shown = shown;
        this.views = views;
    }

    @Requires(Right.REPLAY_LAW)
    @GetMapping(RunWords.PATH + "/{run}/decisions")
    Object list(@PathVariable String run, @RequestParam Map<String, String> asked) {
        var found = LawReplayPages.found(runs, run);
        var typed = new TypedFilter(asked);
        var filter = typed.filter();
        if ("csv".equals(asked.get("format"))) {
            return csv(found, filter).download("rejeu-" + found.number());
        }
        var address = typed.on(LawReplayViews.lines(found));
        var paging = new Paging(address, Paging.asked(asked.get("page")), SIZE, lines.count(found.id(), filter));
        var rows = shown.of(lines.list(found.id(), filter, paging.size(), paging.offset())).stream()
                .map(views::row)
                .toList();
        return new ModelAndView(
                "decisions/lawreplaylines",
                Map.of(
                        "page",
                        new RunLinesPage(
                                RunWords.address(found),
                                "Décisions du rejeu n° " + found.number(),
                                French.capitalised(found.asked().inFrench()) + ".",
                                filters(found, typed),
                                !address.parameters().isEmpty(),
                                rows,
                                paging,
                                address.with("format", "csv").href())));
    }

    private List<RunLinesPage.Filter> filters(LawRun run, TypedFilter typed) {
        return List.of(
                filter("nature", "Nature", "Toutes", natures(), typed),
                filter("de-vers", "Changement", "Tous", tallied(run, By.MOVE), typed),
                filter("portee", "Portée", "Toutes", Choice.of(Bearing.class, Bearing::label), typed),
                filter("recours", "Recours", "Tous", Choice.of(AppealState.class, AppealState::label), typed),
                filter("annee", "Année", "Toutes", tallied(run, By.YEAR), typed),
                filter("foyer", "Foyer", "Tous", Choice.of(HouseholdType.class, HouseholdType::label), typed),
                filter("commune", "Commune", "Toutes", tallied(run, By.COMMUNE), typed));
    }

    private static List<Choice> natures() {
        return Stream.concat(
                        Stream.of(Choice.of(OF_SUBSTANCE, "Résultat ou motif de refus changé")),
                        Choice.of(MoveNature.class, MoveNature::label).stream())
                .toList();
    }

    private static RunLinesPage.Filter filter(
            String name, String label, String all, List<Choice> choices, TypedFilter typed) {
        return new RunLinesPage.Filter(name, label, all, choices, typed.text(name));
    }

    private List<Choice> tallied(LawRun run, By by) {
        return counts.by(run.id(), by).stream()
                .map(each ->
                        Choice.of(each.value().isEmpty() ? UNKNOWN : each.value(), CountWords.said(by, each.value())))
                .toList();
    }

    private Csv csv(LawRun run, LineFilter filter) {
        return new Csv(LineViews.HEADINGS)
                .lines(
                        lines.all(run.id(), filter),
                        batch -> shown.of(batch).stream().map(views::cells).toList());
    }

    /** What the address asks for; what it does not know it does not filter by. */
    record TypedFilter(Map<String, String> asked) {
        private static final List<String> NAMES =
                List.of("nature", "de-vers", "portee", "recours", "annee", "foyer", "commune");

        String text(String name) {
            return asked.getOrDefault(name, "").strip();
        }

        PageAddress on(PageAddress address) {
            var whole = address;
            for (var name : NAMES) {
                whole = text(name).isEmpty() ? whole : whole.with(name, text(name));
            }
            return whole;
        }

        LineFilter filter() {
            var commune = text("commune");
            var year = text("annee");
            return new LineFilter(
                    natures(text("nature")),
                    text("de-vers").isEmpty() ? null : text("de-vers"),
                    commune.isEmpty() ? null : commune.equals(UNKNOWN) ? "" : commune,
                    named(HouseholdType.class, text("foyer")),
                    year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                    named(AppealState.class, text("recours")),
                    named(Bearing.class, text("portee")));
        }

        private static Set<MoveNature> natures(String typed) {
            var nature = named(MoveNature.class, typed);
            return typed.equals(OF_SUBSTANCE) ? MoveNature.ofSubstance() : nature == null ? Set.of() : Set.of(nature);
        }

        private static <E extends Enum<E>> @Nullable E named(Class<E> values, String name) {
            for (var each : values.getEnumConstants()) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
            return null;
        }
    }
}
