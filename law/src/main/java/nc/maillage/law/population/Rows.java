package nc.maillage.law.population;

import org.jspecify.annotations.Nullable;

/** « Lignes »: some households that follow one another, or all their members, judged together. */
final class Rows {
    private static final int OWNERS = 0;

    final Population population;
    final int household;
    final int from;
    final int count;
    final byte @Nullable [] attached;
    final @Nullable PopulationTrace trace;

    private final int @Nullable [] owner;
    private final Scratch scratch;

    private Rows(
            Population population,
            int household,
            int from,
            int count,
            byte @Nullable [] attached,
            @Nullable PopulationTrace trace,
            int @Nullable [] owner,
            Scratch scratch) {
        this.population = population;
        this.household = household;
        this.from = from;
        this.count = count;
        this.attached = attached;
        this.trace = trace;
        this.owner = owner;
        this.scratch = scratch;
    }

    /** @param attached where those who are attached to each household are counted; null where nobody asks */
    static Rows ofHouseholds(
            Population population,
            int from,
            int count,
            byte @Nullable [] attached,
            @Nullable PopulationTrace trace,
            Scratch scratch) {
        return new Rows(population, from, from, count, attached, trace, null, scratch);
    }

    Rows members() {
        int first = population.firstMember(household);
        int members = population.firstMember(household + count) - first;
        int[] owners = scratch.numbers(OWNERS, members);
        for (int at = 0; at < count; at++) {
            int end = population.firstMember(household + at + 1) - first;
            for (int member = population.firstMember(household + at) - first; member < end; member++) {
                owners[member] = household + at;
            }
        }
        return new Rows(population, household, first, members, null, null, owners, scratch.members());
    }

    boolean ofMembers() {
        return owner != null;
    }

    /** The household of a row. */
    int owner(int at) {
        return owner == null ? household + at : owner[at];
    }

    /** The households of members, row by row. */
    int[] owners() {
        if (owner == null) {
            throw new IllegalStateException("these rows are households");
        }
        return owner;
    }

    /** At least as long as there are rows; what stands in it is anything. */
    byte[] take() {
        return scratch.take(count);
    }

    /** To count along the rows, from 0 on. */
    int[] counts(int which) {
        return scratch.numbers(OWNERS + 1 + which, count + 1);
    }

    void give(byte[] array) {
        scratch.give(array);
    }
}
