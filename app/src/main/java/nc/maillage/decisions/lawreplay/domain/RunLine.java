package nc.maillage.decisions.lawreplay.domain;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.Ruling;
import nc.maillage.decisions.domain.AppealState;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * « Ligne du rejeu » : one decision that moves, from what to what.
 *
 * @param commune its French name; null where it is not known, or was erased with the person
 * @param household null where it was erased with the person
 */
public record RunLine(
        Act act,
        MoveNature nature,
        @Nullable String commune,
        @Nullable HouseholdType household,
        @Nullable Side from,
        @Nullable Side to,
        List<ConditionChange> changes,
        AppealState appeal,
        Bearing bearing) {

    /** « Acte relu ». */
    public record Act(
            DecisionId id,
            String number,
            LocalDate signedOn,
            PersonId person,
            String reference,
            String scheme,
            Ruling ruling) {}

    /** « Résultat d’un côté » : {@code amount} is empty where the scheme has none. */
    public record Side(Proposal result, @Nullable String category, String amount) {
        public String inFrench() {
            return category == null ? result.label() : result.label() + ", catégorie " + category;
        }
    }
}
