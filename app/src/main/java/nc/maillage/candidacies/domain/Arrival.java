package nc.maillage.candidacies.domain;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;

/**
 * « Arrivée d’une candidature » and the deadline it is held against: to the second on line, by the day on paper.
 *
 * @param closesAt the first instant too late, as it stood when the candidacy came
 * @param extendedTo the same after a later extension
 */
public record Arrival(
        Instant at,
        @Nullable PaperDays paper,
        Instant closesAt,
        @Nullable Instant extendedTo) {
    /**
     * « Jours d’une candidature sur papier ».
     *
     * @param counted the day that somebody decided to count, with why
     */
    public record PaperDays(
            PaperRoute route,
            LocalDate receivedOn,
            @Nullable LocalDate postedOn,
            @Nullable CountedDay counted,
            @Nullable String why) {}

    /** « Jour retenu ». */
    public enum CountedDay {
        RECEIVED,
        POSTED
    }

    public Timeliness onArrival() {
        return against(closesAt);
    }

    /** Against the deadline as it stands today. */
    public Timeliness today() {
        return against(extendedTo == null ? closesAt : extendedTo);
    }

    /** It came late, and a later extension made it in time. */
    public boolean savedByExtension() {
        return onArrival() != Timeliness.IN_TIME && today() == Timeliness.IN_TIME;
    }

    public LocalDate day() {
        return paper == null ? French.dayOf(at) : paper.receivedOn();
    }

    /** Posted in time and received too late: whatever was retained, a person says it. */
    public boolean straddles() {
        var closes = extendedTo == null ? closesAt : extendedTo;
        return paper != null
                && paper.postedOn() != null
                && before(paper.postedOn(), closes) != before(paper.receivedOn(), closes);
    }

    /** The last day before that instant. */
    public static LocalDate lastDay(Instant closes) {
        return French.dayOf(closes.minusNanos(1));
    }

    private Timeliness against(Instant closes) {
        if (paper == null) {
            return at.isBefore(closes) ? Timeliness.IN_TIME : Timeliness.LATE;
        }
        boolean received = before(paper.receivedOn(), closes);
        boolean posted = paper.postedOn() == null ? received : before(paper.postedOn(), closes);
        if (received == posted) {
            return received ? Timeliness.IN_TIME : Timeliness.LATE;
        }
        return switch (paper.counted()) {
            case RECEIVED -> received ? Timeliness.IN_TIME : Timeliness.LATE;
            case POSTED -> posted ? Timeliness.IN_TIME : Timeliness.LATE;
            case null -> Timeliness.FOR_A_PERSON;
        };
    }

    private static boolean before(LocalDate day, Instant closes) {
        return day.atStartOfDay(WorkingClock.NOUMEA).toInstant().isBefore(closes);
    }
}
