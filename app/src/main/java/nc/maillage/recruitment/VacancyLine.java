package nc.maillage.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « Ligne d’avis » : what a list shows of a published notice.
 *
 * @param residenceYears with their operator: under three years is not three
 */
public record VacancyLine(
        VacancyId id,
        String address,
        String number,
        String title,
        String employer,
        List<String> corps,
        @Nullable String place,
        @Nullable String residenceOperator,
        @Nullable Integer residenceYears,
        LocalDate depositedOn,
        LocalDate deadline,
        Instant closesAt,
        PublicationStatus status,
        @Nullable LocalDate outcomeOn,
        int version,
        Instant publishedAt,
        Instant changedAt) {
    public VacancyLine {
        corps = List.copyOf(corps);
    }

    public boolean openAt(Instant instant) {
        return status.answerable() && instant.isBefore(closesAt);
    }
}
