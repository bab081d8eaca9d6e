package nc.maillage.scenarios.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * « Constats » of a scenario so far.
 *
 * @param byResources and {@code byPersons}: by the rank of their {@link Band}
 * @param unread cases that one of the two laws cannot read
 */
public record Findings(
        Counts all, SortedMap<Integer, Counts> byResources, SortedMap<Integer, Counts> byPersons, long unread) {
    public static Findings none() {
        return new Findings(Counts.NONE, new TreeMap<>(), new TreeMap<>(), 0);
    }

    /** @param more of the cases given, how many could not be read */
    public Findings with(List<Tried> cases, long more) {
        var resources = new TreeMap<>(byResources);
        var persons = new TreeMap<>(byPersons);
        var sum = all;
        for (var each : cases) {
            var counts = each.counts();
            sum = sum.plus(counts);
            resources.merge(Band.ofResources(each.resources()), counts, Counts::plus);
            persons.merge(Band.ofPersons(each.persons()), counts, Counts::plus);
        }
        return new Findings(sum, resources, persons, unread + more);
    }

    /** Whether it leaves nothing to anybody where the law grants something. */
    public boolean empties() {
        return all.grantedBefore() > 0 && all.grantedAfter() == 0 && all.toJudgeAfter() == 0;
    }
}
