package nc.maillage.demo;

import java.time.LocalDate;
import nc.maillage.demo.plan.Ending;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.platform.WorkingClock;

/** What a plan lets one expect in the database. */
record PlannedCounts(Plan plan) {
    static String stage(Ending ending) {
        return switch (ending) {
            case REGISTERED -> "REGISTERED";
            case INSTRUCTION, OVERDUE, TO_JUDGE -> "INSTRUCTION";
            case WAITING_PIECE -> "WAITING_PIECE";
            case PROPOSED -> "PROPOSED";
            case SENT_BACK -> "SENT_BACK";
            case WITHDRAWN -> "CLOSED";
            default -> "DECIDED";
        };
    }

    long asked(Body body) {
        return plan.aids().stream().filter(aid -> aid.body() == body).count();
    }

    long met(Body body) {
        return plan.steps().stream()
                .filter(step -> step.who().body() == body)
                .mapToLong(step -> switch (step.deed()) {
                    case Deed.Meet deed ->
                        plan.population()
                                .homes()
                                .get(deed.home())
                                .on(LocalDate.ofInstant(step.at(), WorkingClock.NOUMEA))
                                .count();
                    case Deed.Birth _ -> 1;
                    default -> 0;
                })
                .sum();
    }
}
