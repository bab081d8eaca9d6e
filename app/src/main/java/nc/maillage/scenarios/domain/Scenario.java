package nc.maillage.scenarios.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.maillage.organisation.AgentId;
import nc.maillage.scenarios.ScenarioId;
import org.jspecify.annotations.Nullable;

/**
 * « Scénario » : what it changes, on whom it is tried, and how far it is; never altered once it has ended.
 *
 * @param day whose law is in force; {@code law} and {@code tried} are digests of the figures of both sides
 * @param meanCost francs a year for one right granted, assumed where the rules give no amount; null where nothing is assumed
 * @param toRead cases to try
 */
public record Scenario(
        ScenarioId id,
        int number,
        String title,
        String scheme,
        List<Change> changes,
        Basis basis,
        @Nullable Long meanCost,
        String costSource,
        LocalDate day,
        String rules,
        String law,
        String tried,
        AgentId by,
        Instant at,
        long toRead,
        Course course,
        Findings findings) {
    /** « Déroulement » : {@code stopped} says why it came to no end of its own. */
    public record Course(
            @Nullable Instant begun,
            @Nullable Instant ended,
            @Nullable String stopped,
            long read) {
        public static Course none() {
            return new Course(null, null, null, 0);
        }

        public boolean running() {
            return ended == null;
        }

        public boolean done() {
            return ended != null && stopped == null;
        }

        public Optional<Duration> lasted() {
            return begun == null || ended == null ? Optional.empty() : Optional.of(Duration.between(begun, ended));
        }
    }

    /** What a year costs, as the rules or the assumption tell it; empty where neither does. */
    public Optional<Cost> cost() {
        var all = findings.all();
        boolean told = all.unpaidBefore() + all.unpaidAfter() == 0 || meanCost != null;
        long mean = meanCost == null ? 0 : meanCost;
        return told
                ? Optional.of(new Cost(
                        Math.addExact(all.paidBefore(), Math.multiplyExact(all.unpaidBefore(), mean)),
                        Math.addExact(all.paidAfter(), Math.multiplyExact(all.unpaidAfter(), mean))))
                : Optional.empty();
    }

    /** « Coût d’une année », in francs. */
    public record Cost(long before, long after) {
        public long difference() {
            return after - before;
        }
    }
}
