package nc.maillage.applications.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.applications.ApplicationId;
import nc.maillage.correspondence.LetterId;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * « Dossier de demande ».
 *
 * @param renewedCard number of the card that it asks to renew, null for a first request
 * @param officer who instructs it, null while nobody has taken it
 * @param acknowledgement the letter that gave its date and the rule of silence
 * @param version raised by every act: whoever read an older one is told what changed since
 */
public record ApplicationFile(
        ApplicationId id,
        ApplicationNumber number,
        String scheme,
        int schemeVersion,
        boolean renewal,
        @Nullable String renewedCard,
        PersonId applicant,
        List<FamilyMember> family,
        Channel channel,
        LocalDate receivedOn,
        LocalDate acknowledgedOn,
        @Nullable LetterId acknowledgement,
        AgentId registeredBy,
        @Nullable AgentId officer,
        ApplicationState state,
        List<PieceRequest> requests,
        long version) {
    public ApplicationFile {
        family = List.copyOf(family);
        requests = List.copyOf(requests);
    }

    public ResponseClock clock() {
        return new ResponseClock(
                receivedOn, requests.stream().map(PieceRequest::suspension).toList());
    }

    public boolean isWaiting() {
        return requests.stream().anyMatch(PieceRequest::awaited);
    }

    /** Everyone it concerns, the applicant first. */
    public List<PersonId> persons() {
        var all = new ArrayList<PersonId>();
        all.add(applicant);
        family.forEach(member -> all.add(member.person()));
        return all;
    }

    public ApplicationFile in(ApplicationState next) {
        return now(officer, next, requests, version);
    }

    /** @param next null when nobody follows it any more */
    public ApplicationFile handledBy(@Nullable AgentId next) {
        return now(next, state, requests, version);
    }

    public ApplicationFile asking(List<PieceRequest> all) {
        return now(officer, state, all, version);
    }

    /** Part of the registration: the version stays the first. */
    public ApplicationFile acknowledgedBy(LetterId letter) {
        return now(officer, state, requests, version, letter);
    }

    /** As it is once an act has been written. */
    public ApplicationFile raised() {
        return now(officer, state, requests, version + 1);
    }

    /** What was asked for stays; only who follows it, where it stands and what is awaited move. */
    private ApplicationFile now(
            @Nullable AgentId follower, ApplicationState stands, List<PieceRequest> awaited, long raised) {
        return now(follower, stands, awaited, raised, acknowledgement);
    }

    private ApplicationFile now(
            @Nullable AgentId follower,
            ApplicationState stands,
            List<PieceRequest> awaited,
            long raised,
            @Nullable LetterId letter) {
        return new ApplicationFile(
                id,
                number,
                scheme,
                schemeVersion,
                renewal,
                renewedCard,
                applicant,
                family,
                channel,
                receivedOn,
                acknowledgedOn,
                letter,
                registeredBy,
                follower,
                stands,
                awaited,
                raised);
    }

    /** The open state that its awaited pieces and its verdict lead to; what was sent back stays so until proposed again. */
    public ApplicationFile instructed(boolean complete) {
        if (state instanceof ApplicationState.SentBack) {
            return this;
        }
        return in(isWaiting() ? new ApplicationState.WaitingPiece() : new ApplicationState.InInstruction(complete));
    }
}
