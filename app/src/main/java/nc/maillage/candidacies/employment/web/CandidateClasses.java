package nc.maillage.candidacies.employment.web;

import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.platform.web.StateTag;
import nc.maillage.recruitment.VacancyId;
import org.springframework.stereotype.Component;

/** The class of each candidate as one word, for lists that keep their own order. */
@Component
public class CandidateClasses {
    private final ReadEmployment read;

    CandidateClasses(ReadEmployment read) {
        this.read = read;
    }

    public static StateTag word(CandidateClass found) {
        return Drawings.state(found);
    }

    public Map<CandidacyId, StateTag> of(VacancyId vacancy) {
        return read.file(vacancy).stream()
                .flatMap(file -> file.candidates().stream())
                .collect(Collectors.toMap(
                        each -> each.candidacy().id(),
                        each -> Drawings.state(each.reading().candidateClass())));
    }
}
