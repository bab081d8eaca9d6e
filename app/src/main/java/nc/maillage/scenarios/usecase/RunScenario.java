package nc.maillage.scenarios.usecase;

import java.util.UUID;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.scenarios.ScenarioId;
import org.springframework.stereotype.Component;

/** Tries a scenario to its end, step after step: cut short, it goes on from the last step that it kept. */
@Component
public class RunScenario implements BackgroundJobs.Handler {
    public static final String KIND = "scenarios.run";

    private final TryCases cases;

    RunScenario(TryCases cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var id = new ScenarioId(subject);
        boolean more = cases.next(id);
        while (more) {
            more = cases.next(id);
        }
    }
}
