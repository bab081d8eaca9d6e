package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.PublicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * « Avis en cours » : the last version of what was published of a vacancy.
 *
 * @param republication the note of the last extension
 * @param outcomeOn day on which it was filled or found unsuccessful
 */
public record Publication(
        String address,
        String number,
        PublicationStatus status,
        int version,
        LocalDate depositedOn,
        LocalDate deadline,
        Instant publishedAt,
        @Nullable String republication,
        @Nullable LocalDate outcomeOn) {

    /** The first instant that is too late: the deadline lasts until its end in Nouméa. */
    public static Instant closingOf(LocalDate deadline) {
        return deadline.plusDays(1).atStartOfDay(WorkingClock.NOUMEA).toInstant();
    }

    public Instant closesAt() {
        return closingOf(deadline);
    }

    public VacancyStage stageAt(Instant now) {
        return switch (status) {
            case PUBLISHED, EXTENDED -> now.isBefore(closesAt()) ? VacancyStage.OPEN : VacancyStage.CLOSED;
            case WITHDRAWN -> VacancyStage.WITHDRAWN;
            case UNSUCCESSFUL -> VacancyStage.UNSUCCESSFUL;
            case FILLED -> VacancyStage.FILLED;
        };
    }

    public NoticeMarks marks() {
        return new NoticeMarks(number, depositedOn, deadline, republication, status);
    }

    public Publication extendedTo(LocalDate later) {
        return new Publication(
                address,
                number,
                PublicationStatus.EXTENDED,
                version + 1,
                depositedOn,
                later,
                publishedAt,
                NoticeMarks.extendedFrom(deadline),
                null);
    }

    public Publication ended(PublicationStatus ending, @Nullable LocalDate on) {
        return new Publication(
                address, number, ending, version + 1, depositedOn, deadline, publishedAt, republication, on);
    }
}
