package nc.maillage.decisions.lawreplay.domain;

import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.decisions.HouseholdOfTheDay;

/** « Type de foyer » as kept with the decision. */
public enum HouseholdType {
    ALONE("Personne seule"),
    COUPLE("Couple sans enfant"),
    ALONE_WITH_CHILDREN("Personne seule avec enfants"),
    COUPLE_WITH_CHILDREN("Couple avec enfants"),
    LARGER("Foyer élargi à d’autres personnes"),
    UNKNOWN("Foyer inconnu");

    private static final Set<String> CLOSE = Set.of("SELF", "PARTNER", "CHILD");

    private final String label;

    HouseholdType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static HouseholdType of(HouseholdOfTheDay household) {
        var links =
                household.members().stream().map(HouseholdOfTheDay.Member::link).collect(Collectors.toSet());
        if (links.isEmpty()) {
            return UNKNOWN;
        }
        if (!CLOSE.containsAll(links)) {
            return LARGER;
        }
        if (links.contains("CHILD")) {
            return links.contains("PARTNER") ? COUPLE_WITH_CHILDREN : ALONE_WITH_CHILDREN;
        }
        return links.contains("PARTNER") ? COUPLE : ALONE;
    }
}
