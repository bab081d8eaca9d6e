package nc.maillage.people.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The household of one day.
 *
 * @param families groups of members by declared family, none when none was declared
 * @param changes the days from which the household was not composed as before, newest first
 */
public record HouseholdPage(
        LocalDate day,
        boolean today,
        String title,
        List<Member> members,
        List<String> families,
        List<ChangeOf> changes,
        @Nullable String dayProblem,
        String dayTyped) {
    /** One line of the table; {@code href} is null for the person herself and for a restricted one. */
    public record Member(
            String number,
            String name,
            @Nullable String href,
            String link,
            String birth,
            @Nullable LocalDate born,
            String since,
            LocalDate from,
            boolean self,
            @Nullable String sharing) {}

    /** A day to look at. */
    public record ChangeOf(String href, String label, boolean current) {}
}
