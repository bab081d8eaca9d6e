package nc.maillage.decisions.domain;

import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.organisation.Delegation;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/**
 * « Signature » : what must hold, beyond the second reading, for an act to be signed today.
 *
 * @param today the same facts assessed with the rules and figures of today; null where the scheme is no longer in force
 * @param delegation the one valid today for this scheme, null when there is none
 * @param confirms the signatory confirms by name the unconfirmed figures
 */
public record Signing(
        SecondReading reading,
        Ruling ruling,
        Assessment proposed,
        @Nullable Assessment today,
        @Nullable Delegation delegation,
        LocalDate day,
        boolean confirms) {

    public Optional<Reviewed> objection() {
        return reading.objectionTo(Step.SIGN)
                .or(this::noDelegation)
                .or(this::lawMoved)
                .or(this::unconfirmed);
    }

    /** A refusal may not hang on a figure that nobody confirmed, unless a named person answers for it. */
    public boolean needsConfirmation() {
        return ruling == Ruling.REFUSE && !proposed.unconfirmedParameters().isEmpty();
    }

    private Optional<Reviewed> noDelegation() {
        return delegation != null
                ? Optional.empty()
                : Optional.of(new Reviewed.NoDelegation(
                        "Vous n’avez pas de délégation de signature pour « %s » valable le %s. Vous pouvez relire et renvoyer."
                                .formatted(proposed.schemeTitle(), French.date(day))));
    }

    private Optional<Reviewed> lawMoved() {
        if (today != null && Differences.between(proposed, today).isEmpty() && sameFigures(proposed, today)) {
            return Optional.empty();
        }
        return Optional.of(new Reviewed.LawMoved(
                "Une règle, un chiffre ou un âge a changé depuis la proposition du %s. Renvoyez-la pour une nouvelle appréciation."
                        .formatted(French.date(proposed.asOf().day()))));
    }

    private Optional<Reviewed> unconfirmed() {
        return needsConfirmation() && !confirms
                ? Optional.of(new Reviewed.NeedsConfirmation(
                        "Ce refus repose sur un chiffre non confirmé (%s). Confirmez-le en votre nom ou renvoyez la proposition."
                                .formatted(French.list(UnconfirmedFigures.of(proposed)))))
                : Optional.empty();
    }

    private static boolean sameFigures(Assessment before, Assessment after) {
        return before.ruleDigest().equals(after.ruleDigest())
                && before.parameterDigest().equals(after.parameterDigest());
    }
}
