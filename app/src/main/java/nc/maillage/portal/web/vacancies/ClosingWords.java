package nc.maillage.portal.web.vacancies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyLine;

/** How long a notice is open still, or since when it is not, in words, with its plain date. */
final class ClosingWords {
    private static final int SOON = 7;
    private static final int COUNTED = 60;

    private ClosingWords() {}

    static Due of(VacancyLine line, Instant now) {
        return of(line.status(), line.deadline(), ended(line), line.openAt(now), French.dayOf(now));
    }

    /** @param ended the day of its outcome or of its withdrawal */
    static Due of(PublicationStatus status, LocalDate deadline, LocalDate ended, boolean open, LocalDate today) {
        return switch (status) {
            case WITHDRAWN -> new Due(Tone.NO, "cross", "Retiré", French.day(ended));
            case UNSUCCESSFUL -> new Due(Tone.CALM, "none", "Infructueux", French.day(ended));
            case FILLED -> new Due(Tone.OK, "check", "Pourvu", French.day(ended));
            case PUBLISHED, EXTENDED -> open ? open(deadline, today) : closed(deadline, today);
        };
    }

    private static LocalDate ended(VacancyLine line) {
        return Objects.requireNonNullElseGet(line.outcomeOn(), () -> French.dayOf(line.changedAt()));
    }

    private static Due open(LocalDate deadline, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, deadline);
        var words = left == 0
                ? "Ferme ce soir à minuit"
                : left == 1 ? "Ferme demain à minuit" : "Encore " + French.count(left, "jour", "jours");
        return new Due(left <= SOON ? Tone.JUDGE : Tone.CALM, "clock", words, French.shortDate(deadline));
    }

    private static Due closed(LocalDate deadline, LocalDate today) {
        long since = ChronoUnit.DAYS.between(deadline, today);
        var words = since <= 1
                ? "Fermé depuis hier"
                : since <= COUNTED ? "Fermé depuis " + French.count(since, "jour", "jours") : "Fermé";
        return new Due(Tone.CALM, "lock", words, French.day(deadline));
    }
}
