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
        Counts all,
        SortedMap<String, Counts> byScheme,
        SortedMap<Integer, Counts> byResources,
        SortedMap<Integer, Counts> byPersons,
        long unread) {
    public static Findings none() {
        return new Findings(Counts.NONE, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), 0);
    }

    public Counts of(String scheme) {
        return byScheme.getOrDefault(scheme, Counts.NONE);
    }

    /** @param more of the cases given, how many could not be read */
    public Findings with(List<Tried> cases, long more) {
        var schemes = new TreeMap<>(byScheme);
        var resources = new TreeMap<>(byResources);
        var persons = new TreeMap<>(byPersons);
        var sum = all;
        for (var each : cases) {
            var counts = each.counts();
            sum = sum.plus(counts);
            schemes.merge(each.scheme(), counts, Counts::plus);
            resources.merge(Band.ofResources(each.resources()), counts, Counts::plus);
            persons.merge(Band.ofPersons(each.persons()), counts, Counts::plus);
        }
        return new Findings(sum, schemes, resources, persons, unread + more);
    }

    /** Whether in one scheme it leaves nothing to anybody where the law grants something. */
    public boolean empties() {
        return byScheme.values().stream().anyMatch(Counts::empties);
    }
}
