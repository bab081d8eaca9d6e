package nc.maillage.decisions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.decisions.DecisionId;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/**
 * « Recours enregistré » against a decision.
 *
 * @param filedOn the day it reached the authority or the court
 * @param reference its number at the mail register or at the registry of the court
 * @param cancelled null unless it was typed wrong
 */
public record Challenge(
        UUID id,
        DecisionId decision,
        ChallengeKind kind,
        LocalDate filedOn,
        String reference,
        AgentId by,
        Instant at,
        @Nullable Cancelled cancelled) {

    /** « Recours annulé » : it should not have been recorded; it stays readable. */
    public record Cancelled(AgentId by, Instant at, String reason) {}

    /** The French sentence that says what stands in the way of that day. */
    public static Optional<String> flawOf(LocalDate filedOn, LocalDate signedOn, LocalDate today) {
        if (filedOn.isAfter(today)) {
            return Optional.of("Le %s est dans le futur. Vérifiez l’année.".formatted(French.day(filedOn)));
        }
        return filedOn.isBefore(signedOn)
                ? Optional.of("La décision a été signée le %s : un recours ne peut pas être plus ancien."
                        .formatted(French.day(signedOn)))
                : Optional.empty();
    }
}
