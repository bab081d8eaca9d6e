package nc.maillage.correspondence.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Recusals;
import nc.maillage.correspondence.LetterId;
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

    /** Those of these letters that may be named to the agent. */
    Set<LetterId> known(List<KeptLetter> letters) {
        var persons = letters.stream().map(KeptLetter::person).distinct().toList();
        var known = new HashSet<>(persons);
        recipients.stream().forEach(each -> known.retainAll(each.known(persons)));
        return letters.stream()
                .filter(letter -> known.contains(letter.person()))
                .map(KeptLetter::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the letter may be named to the agent. */
    boolean mayKnow(KeptLetter letter) {
        return !known(List.of(letter)).isEmpty();
    }

    /** @throws AccessRefused when the agent is kept away from that person's files */
    void check(KeptLetter letter) {
        if (recusals.keptAway(CurrentAgent.required().agent().id(), letter.person())) {
            throw AccessRefused.byRecusal("Vous êtes à l’écart des dossiers de cette personne.");
        }
    }
}
