package nc.maillage.scenarios.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.organisation.AgentId;
import nc.maillage.scenarios.ScenarioId;
import org.jspecify.annotations.Nullable;

/**
 * « Scénario » : what it changes, on whom it is tried, and how far it is; never altered once it has ended.
 *
 * @param schemes one or several, judged apart
 * @param triedDay whose rules and figures are tried, as they are known on {@code day}; null for those of {@code day}
 * @param meanCosts by scheme, francs a year for one right granted, assumed where the rules give no amount; absent where nothing is
 *     assumed
 * @param day whose law is in force; {@code law} and {@code tried} are digests of the figures of both sides
 * @param toRead cases to try
 */
public record Scenario(
        ScenarioId id,
        int number,
        String title,
        List<String> schemes,
        List<Change> changes,
        @Nullable LocalDate triedDay,
        Basis basis,
        Map<String, Long> meanCosts,
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
    public Scenario {
        schemes = List.copyOf(schemes);
        changes = List.copyOf(changes);
        meanCosts = Map.copyOf(meanCosts);
    }

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

    /** What a year of all its schemes costs; empty where one of them does not tell. */
    public Optional<Cost> cost() {
        var sum = new Cost(0, 0);
        for (var scheme : schemes) {
            var cost = cost(scheme);
            if (cost.isEmpty()) {
                return cost;
            }
            sum = sum.plus(cost.get());
        }
        return Optional.of(sum);
    }

    /** What a year of that scheme costs, as the rules or the assumption tell it; empty where neither does. */
    public Optional<Cost> cost(String scheme) {
        var counts = findings.of(scheme);
        var mean = meanCosts.get(scheme);
        if (mean == null) {
            return counts.unpaidBefore() + counts.unpaidAfter() == 0
                    ? Optional.of(new Cost(counts.paidBefore(), counts.paidAfter()))
                    : Optional.empty();
        }
        return Optional.of(new Cost(
                Math.addExact(counts.paidBefore(), Math.multiplyExact(counts.unpaidBefore(), mean)),
                Math.addExact(counts.paidAfter(), Math.multiplyExact(counts.unpaidAfter(), mean))));
    }

    /** « Coût d’une année », in francs. */
    public record Cost(long before, long after) {
        public long difference() {
            return after - before;
        }

        Cost plus(Cost other) {
            return new Cost(Math.addExact(before, other.before), Math.addExact(after, other.after));
        }
    }
}
