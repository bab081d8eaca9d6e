package nc.maillage.decisions.lawreplay.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.lawreplay.domain.LawPrint;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.domain.Rereader;
import nc.maillage.decisions.lawreplay.domain.Rereading;
import nc.maillage.decisions.lawreplay.store.KeptDecisionStore;
import nc.maillage.decisions.lawreplay.store.KeptDecisionStore.Kept;
import nc.maillage.decisions.lawreplay.store.LawRunStore;
import nc.maillage.decisions.lawreplay.store.RunLineStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One step of a replay, in a transaction of its own: what it read is kept, and whoever stops the run waits for no more. */
@Component
class RereadPage {
    static final int SIZE = 500;
    private static final String MOVED =
            "Une règle ou un chiffre de la collectivité a changé pendant le rejeu : lancez-en un autre.";

    private final LawRunStore runs;
    private final KeptDecisionStore decisions;
    private final RunLineStore lines;
    private final LineWriter writer;
    private final KnownLaws laws;
    private final AuditLog log;
    private final Clock clock;

    RereadPage(
            LawRunStore runs,
            KeptDecisionStore decisions,
            RunLineStore lines,
            LineWriter writer,
            KnownLaws laws,
            AuditLog log,
            Clock clock) {
        this.runs = runs;
        this.decisions = decisions;
        this.lines = lines;
        this.writer = writer;
        this.laws = laws;
        this.log = log;
        this.clock = clock;
    }

    /** @return how many were read so far; -1 once there is no more to read */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long next(LawReplayId id) {
        var held = runs.hold(id).orElse(null);
        if (held == null) {
            return -1;
        }
        var run = held.run();
        runs.begun(id, clock.instant());
        if (!sameLaw(run)) {
            lines.drop(id);
            return end(run, MOVED);
        }
        var page = decisions.page(run.asked(), run.at(), held.lastRead(), SIZE);
        if (page.isEmpty()) {
            return end(run, null);
        }
        var course = read(run, page);
        runs.passed(id, page.getLast().id(), course);
        return course.read();
    }

    private boolean sameLaw(LawRun run) {
        var asked = run.asked();
        LawPrint from = laws.print(asked.scheme(), asked.from().knownOn());
        LawPrint to = laws.print(asked.scheme(), asked.to().knownOn());
        return from.equals(run.from()) && to.equals(run.to());
    }

    private LawRun.Course read(LawRun run, List<Kept> page) {
        var rereader = new Rereader(run.asked(), laws.figures(), laws.catalogue());
        var moves = new LinkedHashMap<UUID, Rereading>();
        var before = run.course();
        long already = before.already();
        long erased = before.erased();
        for (var kept : page) {
            if (kept.facts().isEmpty()) {
                erased++;
                continue;
            }
            switch (rereader.read(kept.scheme(), kept.facts(), kept.decided())) {
                case Rereading.AlreadyKnown _ -> already++;
                case Rereading.Same _ -> {}
                case Rereading.Moved moved -> moves.put(kept.id(), moved);
                case Rereading.Impossible impossible -> moves.put(kept.id(), impossible);
            }
        }
        lines.insert(run.id(), new ArrayList<>(writer.lines(run, moves)));
        return new LawRun.Course(before.begun(), null, null, before.read() + page.size(), already, erased);
    }

    private long end(LawRun run, @Nullable String stopped) {
        runs.ended(run.id(), clock.instant(), stopped);
        log.append(
                stopped == null ? "law.replay.done" : "law.replay.stopped",
                "law-replay",
                run.id().value(),
                Map.of(
                        "number",
                        Integer.toString(run.number()),
                        "read",
                        Long.toString(run.course().read())));
        return -1;
    }
}
