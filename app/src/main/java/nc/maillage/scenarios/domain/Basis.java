package nc.maillage.scenarios.domain;

/** « Base d’un scénario » : on whom it is tried. */
public sealed interface Basis {
    int FEWEST = 100;
    int MOST = 10_000_000;

    /** « Décisions de la base » : the last of each person, over so many months. */
    record OnDecisions(int months) implements Basis {}

    /** « Foyers inventés » : drawn from that seed, the same on any machine. */
    record OnInvented(int households, long seed) implements Basis {}
}
