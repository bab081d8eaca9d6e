package nc.maillage.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.correspondence.LetterId;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** « Décisions » : from verdict to signed act, and back again by replay. */
public interface Decisions {
    /** Computes the verdict on these facts, keeping nothing. {@code facts} is the law's neutral map. */
    Assessed assess(String scheme, Map<String, ?> facts, AsOf asOf);

    /** Whether the rules lead to an answer and leave nothing for a person to judge. */
    boolean leadsToAnAnswer(String scheme, Map<String, ?> facts, AsOf asOf);

    /** Puts a decision before a second pair of eyes; the rules of today are applied once more to its facts. */
    Proposed propose(NewProposal proposal);

    /** Open or closed proposals of one file, newest first. */
    List<Proposal> proposalsOf(UUID file);

    Optional<Proposal> proposal(ProposalId id);

    /** Sends it back to its author, with reasons. */
    Reviewed sendBack(ProposalId id, String reasons);

    /**
     * Signs under a delegation valid today: number without hole, letter composed, event published.
     *
     * @param confirmsUnconfirmed the signatory confirms by name a refusal that rests on an unconfirmed figure
     */
    Reviewed sign(ProposalId id, boolean confirmsUnconfirmed);

    /** Newest first. */
    List<Decision> decisionsOf(UUID file);

    Optional<Decision> find(DecisionId id);

    Optional<Decision> byNumber(String number);

    /** The day of notification of those among them that are notified. */
    Map<DecisionId, LocalDate> notifiedOn(Collection<DecisionId> ids);

    /** Recomputes a past decision with the facts and the parameters of its day. */
    Replayed replay(DecisionId id);

    /** « Appréciation demandée ». */
    sealed interface Assessed {
        record Done(Assessment assessment) implements Assessed {}

        /** @param why French sentences: a fact that cannot be read, a scheme not in force that day */
        record Impossible(List<String> why) implements Assessed {}
    }

    /**
     * « Contenu d’une proposition ».
     *
     * @param file and {@code reference}: the application and its number
     * @param facts the law's neutral map at the moment of proposing
     * @param concerned whom it is asked for, where the rules of the scheme know no household; else empty
     * @param grant what would be given: category of card, persons, period; null unless granted
     * @param reason what the agent adds in his own words, printed in the letter; may be empty
     */
    record NewProposal(
            UUID file,
            String reference,
            PersonId person,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PersonId> concerned,
            String scheme,
            int schemeVersion,
            LocalDate receivedOn,
            Ruling ruling,
            Map<String, Object> facts,
            @Nullable Grant grant,
            String reason) {}

    /**
     * « Contenu du droit » : both days included; {@code validityReason} justifies the period while no text gives it.
     *
     * @param category of the card that it opens; null where the aid has no card
     */
    record Grant(
            @Nullable String category, List<PersonId> attached, LocalDate from, LocalDate to, String validityReason) {
        public boolean opensCard() {
            return category != null;
        }
    }

    /** « Proposition déposée ». */
    sealed interface Proposed {
        record Done(ProposalId id) implements Proposed {}

        /** @param why French sentence */
        record Refused(String why) implements Proposed {}
    }

    /** « Relecture » : what came of a second reading; each refusal is a French sentence for the reader. */
    sealed interface Reviewed {
        record Done(ProposalId id, @Nullable DecisionId decision) implements Reviewed {}

        /** « Renvoi sans motif ». */
        record NeedsReasons(String why) implements Reviewed {}

        record SameAgent(String why) implements Reviewed {}

        record KeptAway(String why) implements Reviewed {}

        record NoDelegation(String why) implements Reviewed {}

        record NeedsConfirmation(String why) implements Reviewed {}

        /** « Droit modifié depuis » : a rule or a figure moved since the proposal was made. */
        record LawMoved(String why) implements Reviewed {}

        record AlreadyClosed(String why) implements Reviewed {}
    }

    /** « Proposition ». */
    record Proposal(
            ProposalId id,
            NewProposal content,
            Assessment assessment,
            AgentId proposedBy,
            Instant proposedAt,
            ProposalStatus status,
            @Nullable AgentId reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String returnReasons) {}

    /**
     * « Décision » : {@code notifiedOn} follows the notification of its letter; {@code appealUntil} is the earliest end of
     * the delay of appeal, null while no delay runs; both digests are those of the signing.
     */
    record Decision(
            DecisionId id,
            String number,
            Proposal proposal,
            Ruling ruling,
            AgentId signedBy,
            Instant signedAt,
            LetterId letter,
            String ruleDigest,
            String parameterDigest,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate appealUntil) {}

    /** « Recalcul » : what was decided beside what the same facts give with the rules of this program and the figures of that day. */
    record Replayed(
            Decision decision,
            Assessment then,
            Assessment again,
            boolean sameRule,
            boolean sameParameters,
            List<String> differences) {}
}
