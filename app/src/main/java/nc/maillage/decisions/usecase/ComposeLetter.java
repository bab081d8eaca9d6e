package nc.maillage.decisions.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.LetterContent;
import nc.maillage.correspondence.Letters.Signature;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.domain.DecisionLetter;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Delegation;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
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
        var letter = new DecisionLetter(content, proposal.assessment());
        var day = French.dayOf(at);
        return letters.compose(new LetterContent(
                letter.kind().template(content.scheme()),
                "application",
                content.file(),
                person.id().value(),
                content.reference(),
                number,
                day,
                letter.object(),
                greeting(person.sex()) + ",",
                recipient(person, day),
                letter.blocks(),
                new Signature(
                        authority(delegation),
                        signatory.title(),
                        signatory.displayName(),
                        "Signature enregistrée le " + French.moment(at) + ".",
                        seal),
                agents.byId(proposal.proposedBy()).map(Agent::displayName).orElse("")));
    }

    private List<String> recipient(PersonSummary person, LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add((title(person.sex()) + " " + person.firstNames() + " " + person.usedName()).strip());
        people.residenceOn(person.id(), day).ifPresent(home -> {
            lines.add(home.line());
            lines.add(home.postalLine());
        });
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String authority(Delegation delegation) {
        var already = delegation.authority().contains("par délégation");
        return "%s%s (%s),"
                .formatted(delegation.authority(), already ? "" : ", par délégation", delegation.reference());
    }

    private static String greeting(@Nullable String sex) {
        return switch (sex) {
            case "F" -> "Madame";
            case "M" -> "Monsieur";
            case null, default -> "Madame, Monsieur";
        };
    }

    private static String title(@Nullable String sex) {
        return switch (sex) {
            case "F" -> "Mme";
            case "M" -> "M.";
            case null, default -> "";
        };
    }
}
