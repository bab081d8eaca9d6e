package nc.maillage.decisions.usecase;

import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.Recusals;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Personnes concernées » by a file: whoever stands aside for one of them stands aside for the file. */
@Component
@Transactional
public class Concerned {
    private static final int LENGTH_OF_AN_ID = 36;

    private final Recusals recusals;

    Concerned(Recusals recusals) {
        this.recusals = recusals;
    }

    public boolean keptAway(AgentId agent, NewProposal content, Assessment assessment) {
        var members = assessment.members().stream()
                .map(MemberAssessment::person)
                .filter(person -> person != null && person.length() == LENGTH_OF_AN_ID)
                .map(UUID::fromString);
        return recusals.keptAwayFromAny(
                agent,
                Stream.of(
                                Stream.of(content.person().value()),
                                content.concerned().stream().map(PersonId::value),
                                members)
                        .flatMap(persons -> persons)
                        .toList());
    }
}
