package nc.maillage.entitlements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.maillage.decisions.DecisionId;
import nc.maillage.people.PersonId;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/** « Cartes » : the door of the room. */
public interface Cards {
    Optional<Card> find(CardId id);

    /** Newest first. */
    List<Card> ofPerson(PersonId person);

    /**
     * Those among them to whom a card of that scheme was given to that day or beyond, or who are attached to one: one that begins
     * later counts, and so does one withdrawn before its term, since whoever withdrew it has judged.
     */
    Set<PersonId> notEndedOn(String scheme, Collection<PersonId> persons, LocalDate day);

    List<Card> ofDecision(DecisionId decision);

    /** What anyone may know of a number: valid, not valid, unknown; nothing else. Needs no collectivity. */
    Validity validity(String number, LocalDate day);

    /** « Carte » : {@code pdf} is null until the job has rendered it; {@code withdrawnOn} is the first day without right. */
    record Card(
            CardId id,
            String number,
            PersonId holder,
            List<PersonId> attached,
            String category,
            LocalDate from,
            LocalDate to,
            DecisionId decision,
            @Nullable LocalDate withdrawnOn,
            @Nullable BlobId pdf) {}

    /** « Validité d’une carte ». */
    sealed interface Validity {
        record Valid(LocalDate until) implements Validity {}

        record NotValid(LocalDate since) implements Validity {}

        /** « Pas encore valable ». */
        record NotYet(LocalDate from) implements Validity {}

        record Unknown() implements Validity {}
    }
}
