package nc.maillage.decisions.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.LetterContent;
import nc.maillage.correspondence.Letters.Signature;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.domain.DecisionLetter;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Delegation;
import nc.maillage.people.Addressee;
import nc.maillage.people.People;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;

/** Hands the letter of a decision to the mail room. */
@Component
class ComposeLetter {
    private final Letters letters;
    private final People people;
    private final Agents agents;

    ComposeLetter(Letters letters, People people, Agents agents) {
        this.letters = letters;
        this.people = people;
        this.agents = agents;
    }

    LetterId compose(
            Proposal proposal, String number, Delegation delegation, Agent signatory, Instant at, String seal) {
        var content = proposal.content();
        var person = people.findForAct(content.person())
                .orElseThrow(() -> new IllegalStateException("no person " + content.person() + " for a decision"));
        var letter = new DecisionLetter(content, proposal.assessment(), named(content));
        var day = French.dayOf(at);
        var addressee = Addressee.of(person, people, day);
        return letters.compose(new LetterContent(
                letter.kind().template(content.scheme()),
                "application",
                content.file(),
                person.id().value(),
                content.reference(),
                number,
                day,
                letter.object(),
                addressee.greeting(),
                addressee.lines(),
                letter.blocks(),
                new Signature(
                        authority(delegation),
                        signatory.title(),
                        signatory.displayName(),
                        "Signature enregistrée le " + French.moment(at) + ".",
                        seal),
                agents.byId(proposal.proposedBy()).map(Agent::displayName).orElse("")));
    }

    private List<String> named(NewProposal content) {
        var known = people.findAllForAct(content.concerned());
        return content.concerned().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person -> person.firstNames() + " " + person.usedName())
                .toList();
    }

    private static String authority(Delegation delegation) {
        var already = delegation.authority().contains("par délégation");
        return "%s%s (%s),"
                .formatted(delegation.authority(), already ? "" : ", par délégation", delegation.reference());
    }
}
