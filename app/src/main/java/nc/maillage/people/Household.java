package nc.maillage.people;

import java.time.LocalDate;
import java.util.List;

/** « Foyer » : the people who lived together on a given day; it may hold several families. */
public record Household(LocalDate on, List<Member> members) {
    /**
     * « Membre du foyer ».
     *
     * @param link to the person the household was asked for: {@code SELF}, {@code PARTNER}, {@code CHILD}, {@code PARENT},
     *     {@code SIBLING}, {@code OTHER}
     */
    public record Member(PersonSummary person, String link, LocalDate since) {}
}
