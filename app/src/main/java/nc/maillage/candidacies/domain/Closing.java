package nc.maillage.candidacies.domain;

import java.time.Instant;
import java.util.Optional;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.PublishedVacancy;

/** « Clôture » : what a candidate may still do at an instant, and why not. */
public final class Closing {
    private Closing() {}

    /** Why nobody may apply any more, whenever it is: what comes late is taken, what nobody awaits is not. */
    public static Optional<String> ofVacancy(PublishedVacancy vacancy) {
        return switch (vacancy.status()) {
            case PUBLISHED, EXTENDED -> Optional.empty();
            case WITHDRAWN ->
                Optional.of("L’avis a été retiré le %s\u00A0: plus personne ne peut y répondre."
                        .formatted(French.date(French.dayOf(vacancy.changedAt()))));
            case UNSUCCESSFUL, FILLED ->
                Optional.of("La procédure est terminée (avis %s)\u00A0: plus personne ne peut y répondre."
                        .formatted(vacancy.status().label()));
        };
    }

    /** Why the candidate may change nothing of it, at the instant the request came. */
    public static Optional<String> to(Candidacy candidacy, PublishedVacancy vacancy, Instant received) {
        var withdrawn = candidacy.withdrawnAt();
        if (withdrawn != null) {
            return Optional.of("Vous avez retiré cette candidature le %s.".formatted(second(withdrawn)));
        }
        var over = ofVacancy(vacancy);
        if (over.isPresent()) {
            return over;
        }
        return candidacy.is(CandidacyState.SENT) && !received.isBefore(vacancy.closesAt())
                ? Optional.of(
                        "La date limite est passée\u00A0: votre candidature reste telle que vous l’avez envoyée. Pour la compléter ou la retirer, écrivez à l’employeur.")
                : Optional.empty();
    }

    /** « vendredi 11 décembre 2026 à 23 h 59 min 58 s », Nouméa time: the second decides. */
    public static String second(Instant instant) {
        var local = instant.atZone(WorkingClock.NOUMEA);
        return "%s à %d%ch %02d%cmin %02d%cs, heure de Nouméa"
                .formatted(
                        French.date(local.toLocalDate()),
                        local.getHour(),
                        French.NBSP,
                        local.getMinute(),
                        French.NBSP,
                        local.getSecond(),
                        French.NBSP)
                .replace(" à ", " à" + French.NBSP);
    }
}
