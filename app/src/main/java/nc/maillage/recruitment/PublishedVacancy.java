package nc.maillage.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.notices.Notice;
import nc.maillage.platform.CollectivityId;
import org.jspecify.annotations.Nullable;

/**
 * « Avis publié » : one version of what anyone may read of a vacancy.
 *
 * @param address its end in {@code /avis/26-0543} : the key of its notice, the same for every version
 * @param number as the DRHFPNC gave it
 * @param version from 1 ; an extension, a withdrawal, an outcome each make one more
 * @param deadline last day, until its end in Nouméa
 * @param closesAt the first instant that is too late
 * @param note why this version differs from the one before, in words
 * @param outcomeOn day on which it was filled or found unsuccessful
 */
public record PublishedVacancy(
        VacancyId id,
        CollectivityId collectivity,
        String address,
        String number,
        Notice notice,
        PublicationStatus status,
        int version,
        LocalDate depositedOn,
        LocalDate deadline,
        Instant closesAt,
        Instant publishedAt,
        Instant changedAt,
        @Nullable String note,
        @Nullable LocalDate outcomeOn) {

    /** Whether what is sent at this instant is in time. */
    public boolean openAt(Instant instant) {
        return status.answerable() && instant.isBefore(closesAt);
    }
}
