package nc.maillage.people;

import org.jspecify.annotations.Nullable;

/** « Lien de parenté » declared between two persons: what the second is to the first. */
public enum Kinship {
    PARTNER("conjointe", "conjoint", "conjoint ou conjointe"),
    CHILD("fille", "fils", "enfant"),
    PARENT("mère", "père", "parent"),
    SIBLING("sœur", "frère", "frère ou sœur"),
    GRANDCHILD("petite-fille", "petit-fils", "petit-enfant"),
    GRANDPARENT("grand-mère", "grand-père", "grand-parent"),
    IN_CARE("enfant accueillie", "enfant accueilli", "enfant accueilli"),
    CARER("accueillante", "accueillant", "accueillant"),
    OTHER("autre lien", "autre lien", "autre lien");

    private final String feminine;
    private final String masculine;
    private final String unknown;

    Kinship(String feminine, String masculine, String unknown) {
        this.feminine = feminine;
        this.masculine = masculine;
        this.unknown = unknown;
    }

    /** What the first is to the second. */
    public Kinship inverse() {
        return switch (this) {
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case GRANDCHILD -> GRANDPARENT;
            case GRANDPARENT -> GRANDCHILD;
            case IN_CARE -> CARER;
            case CARER -> IN_CARE;
            case PARTNER, SIBLING, OTHER -> this;
        };
    }

    /** The link as {@link Household.Member} tells it to other rooms. */
    public String link() {
        return switch (this) {
            case PARTNER, CHILD, PARENT, SIBLING -> name();
            case GRANDCHILD, GRANDPARENT, IN_CARE, CARER, OTHER -> "OTHER";
        };
    }

    public String label(@Nullable Sex sex) {
        if (sex == null) {
            return unknown;
        }
        return sex == Sex.F ? feminine : masculine;
    }
}
