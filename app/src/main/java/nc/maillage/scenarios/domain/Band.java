package nc.maillage.scenarios.domain;

import nc.maillage.platform.French;

/** « Tranches » in which cases are counted: resources of the household by month, and persons of the household. */
public final class Band {
    public static final int UNKNOWN = -1;
    private static final long[] RESOURCES = {1, 50_000, 100_000, 150_000, 200_000, 300_000};
    private static final int LARGEST_HOUSEHOLD = 6;

    private Band() {}

    /** Its rank, {@link #UNKNOWN} for what is not known. */
    public static int ofResources(long amount) {
        if (amount < 0) {
            return UNKNOWN;
        }
        int rank = 0;
        while (rank < RESOURCES.length && amount >= RESOURCES[rank]) {
            rank++;
        }
        return rank;
    }

    public static int ofPersons(int persons) {
        return persons < 1 ? UNKNOWN : Math.min(persons, LARGEST_HOUSEHOLD);
    }

    public static String resources(int rank) {
        if (rank == UNKNOWN) {
            return "Ressources inconnues";
        }
        if (rank == 0) {
            return "Aucune ressource";
        }
        if (rank == RESOURCES.length) {
            return French.francs(RESOURCES[rank - 1]) + " et plus";
        }
        return rank == 1
                ? "Moins de " + French.francs(RESOURCES[1])
                : "De %s à moins de %s".formatted(French.whole(RESOURCES[rank - 1]), French.francs(RESOURCES[rank]));
    }

    public static String persons(int rank) {
        return switch (rank) {
            case UNKNOWN -> "Nombre inconnu";
            case LARGEST_HOUSEHOLD -> "6 personnes et plus";
            default -> French.count(rank, "personne", "personnes");
        };
    }
}
