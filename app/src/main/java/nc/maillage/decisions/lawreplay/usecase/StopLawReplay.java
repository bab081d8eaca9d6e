package nc.maillage.decisions.lawreplay.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.lawreplay.store.LawRunStore;
import nc.maillage.decisions.lawreplay.store.RunLineStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops a replay, whoever runs it; half of a list would be worse than none, so nothing of it is kept. */
@Component
@Transactional
public class StopLawReplay {
    private final LawRunStore runs;
    private final RunLineStore lines;
    private final AuditLog log;
    private final Clock clock;

    StopLawReplay(LawRunStore runs, RunLineStore lines, AuditLog log, Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.log = log;
        this.clock = clock;
    }

    /** @return false where it had already ended */
    public boolean stop(LawReplayId id, String why) {
        Permissions.require(Right.REPLAY_LAW);
        var held = runs.hold(id).orElse(null);
        if (held == null) {
            return false;
        }
        lines.drop(id);
        runs.ended(id, clock.instant(), why);
        log.append(
                "law.replay.stopped",
                "law-replay",
                id.value(),
                Map.of(
                        "number",
                        Integer.toString(held.run().number()),
                        "read",
                        Long.toString(held.run().course().read())));
        return true;
    }
}
