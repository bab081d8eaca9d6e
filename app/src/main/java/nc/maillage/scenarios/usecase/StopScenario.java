package nc.maillage.scenarios.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.scenarios.ScenarioId;
import nc.maillage.scenarios.store.MovedStore;
import nc.maillage.scenarios.store.ScenarioStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops a scenario between two steps: nothing of what it had found is shown. */
@Component
@Transactional
public class StopScenario {
    private final ScenarioStore scenarios;
    private final MovedStore moved;
    private final AuditLog log;
    private final Clock clock;

    StopScenario(ScenarioStore scenarios, MovedStore moved, AuditLog log, Clock clock) {
        this.scenarios = scenarios;
        this.moved = moved;
        this.log = log;
        this.clock = clock;
    }

    /** False where it had already ended. */
    public boolean stop(ScenarioId id) {
        Permissions.require(Right.TRY_SCENARIO);
        var held = scenarios.hold(id);
        held.ifPresent(found -> {
            moved.drop(id);
            scenarios.ended(
                    id,
                    clock.instant(),
                    "Arrêté par " + CurrentAgent.required().agent().displayName() + ".");
            log.append(
                    "scenario.stopped",
                    "scenario",
                    id.value(),
                    Map.of("number", Integer.toString(found.scenario().number())));
        });
        return held.isPresent();
    }
}
