package nc.maillage.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.law.Period;
import org.jspecify.annotations.Nullable;

/**
 * « Séjour dans un foyer » of one person.
 *
 * @param shared the person lives in turn in two households, as a child of separated parents does
 */
public record Stay(UUID id, UUID household, Period period, boolean shared) {
    /** « Réponse à une entrée ou à une sortie ». */
    public sealed interface Answer {
        record Possible() implements Answer {}

        /** Never the same member twice. */
        record AlreadyHere(LocalDate since) implements Answer {}

        /** Another household must be left first, or both be said to be shared. */
        record LivesElsewhere(UUID household, LocalDate since) implements Answer {}

        record NotHere() implements Answer {}

        record BeforeArrival(LocalDate arrival) implements Answer {}
    }

    public static Answer entering(List<Stay> stays, UUID household, LocalDate from, boolean shared) {
        var wanted = Period.since(from);
        for (var stay : stays) {
            if (stay.household.equals(household) && stay.period.overlaps(wanted)) {
                return new Answer.AlreadyHere(stay.period.from());
            }
        }
        for (var stay : stays) {
            if (!shared && !stay.shared && stay.period.overlaps(wanted)) {
                return new Answer.LivesElsewhere(stay.household, stay.period.from());
            }
        }
        return new Answer.Possible();
    }

    /** @param lastDay the last day lived there, included */
    public static Answer leaving(List<Stay> stays, UUID household, LocalDate lastDay) {
        var open = open(stays, household);
        if (open == null) {
            return new Answer.NotHere();
        }
        return lastDay.isBefore(open.period.from())
                ? new Answer.BeforeArrival(open.period.from())
                : new Answer.Possible();
    }

    /** The stay that still runs in that household. */
    public static @Nullable Stay open(List<Stay> stays, UUID household) {
        return stays.stream()
                .filter(stay -> stay.household.equals(household) && stay.period.to() == null)
                .findFirst()
                .orElse(null);
    }
}
