package nc.maillage.candidacies;

import java.util.List;
import java.util.Optional;
import nc.maillage.recruitment.VacancyId;

/** « Candidatures » received by the signed-in agent's collectivity; what was never sent is not among them. */
public interface Candidacies {
    Optional<SentCandidacy> find(CandidacyId id);

    /** In the order in which they arrived, withdrawn ones included. */
    List<SentCandidacy> sentTo(VacancyId vacancy);
}
