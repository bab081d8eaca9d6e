package nc.maillage.decisions;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** « Foyer du jour » : the household as it stood on the day of the application, kept with the proposal. */
public record HouseholdOfTheDay(LocalDate on, List<Member> members) {
    /** « Membre du foyer » ; {@code link} as in {@link nc.maillage.people.Household.Member}. */
    public record Member(
            PersonId person, String name, @Nullable LocalDate birthDate, String link, LocalDate since) {}
}
