package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyFilter;
import nc.maillage.recruitment.VacancyLine;
import org.jspecify.annotations.Nullable;

/**
 * « Alerte par courriel » : a search that somebody follows.
 *
 * @param toldUntil what changed since is still to be told; null before it is confirmed
 */
public record VacancyAlert(
        UUID id,
        MailAddress to,
        VacancyFilter search,
        @Nullable Instant toldUntil) {
    private static final LocalTime TOLD_AT = LocalTime.of(6, 0);

    /** A notice published since, or prolonged: a word corrected in it is no news. */
    public boolean isNews(VacancyLine line) {
        return toldUntil != null
                && (line.publishedAt().isAfter(toldUntil) || line.status() == PublicationStatus.EXTENDED);
    }

    /** The next morning at six in Nouméa. */
    public static Instant nextTurn(Instant after) {
        var today = LocalDate.ofInstant(after, WorkingClock.NOUMEA);
        var morning = today.atTime(TOLD_AT).atZone(WorkingClock.NOUMEA).toInstant();
        return morning.isAfter(after)
                ? morning
                : today.plusDays(1).atTime(TOLD_AT).atZone(WorkingClock.NOUMEA).toInstant();
    }
}
