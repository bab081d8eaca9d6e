package nc.maillage.decisions.lawreplay.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Gatherers;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.LawReplays.Law;
import nc.maillage.decisions.LawReplays.Line;
import nc.maillage.decisions.LawReplays.Report;
import nc.maillage.decisions.lawreplay.domain.ConditionChange;
import nc.maillage.decisions.lawreplay.domain.LawPrint;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import nc.maillage.decisions.lawreplay.domain.RunLine;
import nc.maillage.decisions.lawreplay.store.LawRunStore;
import nc.maillage.decisions.lawreplay.store.LineFilter;
import nc.maillage.decisions.lawreplay.store.RunCountStore;
import nc.maillage.decisions.lawreplay.store.RunCountStore.By;
import nc.maillage.decisions.lawreplay.store.RunLineStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a replay found, as a document. */
@Component
@Transactional(readOnly = true)
class ReportLawReplay {
    private static final int BATCH = 500;

    private final LawRunStore runs;
    private final RunLineStore lines;
    private final RunCountStore counts;
    private final ShownLines shown;

    ReportLawReplay(LawRunStore runs, RunLineStore lines, RunCountStore counts, ShownLines shown) {
        this.runs = runs;
        this.lines = lines;
        this.counts = counts;
        this.shown = shown;
    }

    Report report(LawReplayId id) {
        Permissions.require(Right.REPLAY_LAW);
        var run = runs.find(id).orElseThrow(() -> new IllegalArgumentException("no law replay " + id.value()));
        var course = run.course();
        return new Report(
                run.number(),
                run.asked().from().asked(),
                run.asked().from().knownOn(),
                run.asked().to().asked(),
                run.asked().to().knownOn(),
                run.asked().scheme(),
                law(run.from()),
                law(run.to()),
                run.program(),
                run.at(),
                run.lastNumber(),
                course.read(),
                course.already(),
                course.erased(),
                course.lasted().orElse(null),
                course.stopped(),
                counts(id),
                lines(id));
    }

    private static Law law(LawPrint print) {
        return new Law(print.rules(), print.figures());
    }

    private Map<String, Map<String, Long>> counts(LawReplayId id) {
        var all = new LinkedHashMap<String, Map<String, Long>>();
        var natures = new LinkedHashMap<String, Long>();
        counts.natures(id)
                .forEach(each -> natures.put(MoveNature.valueOf(each.value()).label(), each.decisions()));
        all.put("nature", natures);
        for (var by : By.values()) {
            if (by != By.NATURE) {
                var tallies = new LinkedHashMap<String, Long>();
                counts.by(id, by).forEach(each -> tallies.put(CountWords.said(by, each.value()), each.decisions()));
                all.put(by.name().toLowerCase(Locale.ROOT), tallies);
            }
        }
        return all;
    }

    private List<Line> lines(LawReplayId id) {
        var all = new ArrayList<Line>();
        try (var read = lines.all(id, LineFilter.NONE)) {
            read.gather(Gatherers.windowFixed(BATCH))
                    .forEach(batch -> shown.of(batch).forEach(each -> all.add(line(each.line()))));
        }
        return all;
    }

    private static Line line(RunLine line) {
        var household = line.household();
        return new Line(
                line.act().number(),
                line.nature().label(),
                said(line.from()),
                said(line.to()),
                line.from() == null ? null : line.from().amount(),
                line.to() == null ? null : line.to().amount(),
                line.commune(),
                household == null ? null : household.label(),
                line.act().signedOn().getYear(),
                line.appeal().label(),
                line.bearing().label(),
                line.changes().stream().map(ReportLawReplay::told).toList());
    }

    private static @Nullable String said(RunLine.@Nullable Side side) {
        return side == null ? null : side.inFrench();
    }

    static String told(ConditionChange change) {
        return "%s : %s puis %s"
                .formatted(
                        change.label(), said(change.from(), change.fromReason()), said(change.to(), change.toReason()));
    }

    private static String said(@Nullable String state, @Nullable String reason) {
        if (state == null) {
            return reason == null ? "« absente »" : "« " + reason + " »";
        }
        return "« " + state + (reason == null || reason.isBlank() ? "" : ". " + reason) + " »";
    }
}
