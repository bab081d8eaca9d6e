package nc.maillage.correspondence.usecase;

import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Recusals;
import nc.maillage.correspondence.RecipientAccess;
import nc.maillage.correspondence.domain.KeptLetter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the signed-in agent may work on a letter: not when kept away from the person, nor when she is restricted. */
@Component
class LetterAccess {
    private final Recusals recusals;
    private final ObjectProvider<RecipientAccess> recipients;

    LetterAccess(Recusals recusals, ObjectProvider<RecipientAccess> recipients) {
        this.recusals = recusals;
        this.recipients = recipients;
    }

    /** Whether the letter may be named to the agent. */
    boolean mayKnow(KeptLetter letter) {
        return recipients.stream().allMatch(each -> each.maySee(letter.person()));
    }

    /** @throws AccessRefused when the agent is kept away from that person's files */
    void check(KeptLetter letter) {
        if (recusals.keptAway(CurrentAgent.required().agent().id(), letter.person())) {
            throw new AccessRefused("Vous êtes à l’écart des dossiers de cette personne.");
        }
    }
}
