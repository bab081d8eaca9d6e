package nc.maillage.decisions.lawreplay.domain;

import java.util.EnumSet;
import java.util.Set;

/** « Nature du changement » of a decision from one law to the other: of what it says, of why it refuses, or of its words alone. */
public enum MoveNature {
    RESULT("Résultat changé"),
    GROUNDS("Refus maintenu, un motif de refus change"),
    REASONS("Même résultat, autres motifs"),
    UNREADABLE("Impossible à relire");

    private final String label;

    MoveNature(String label) {
        this.label = label;
    }

    /** The decision says something else, or refuses for something else. */
    public static Set<MoveNature> ofSubstance() {
        return EnumSet.of(RESULT, GROUNDS);
    }

    public String label() {
        return label;
    }
}
