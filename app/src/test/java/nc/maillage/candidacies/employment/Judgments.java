package nc.maillage.candidacies.employment;

import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.CandidateFile;
import nc.maillage.candidacies.employment.domain.ClassStep;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.FileStep;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.employment.usecase.StateFacts;
import nc.maillage.candidacies.employment.usecase.StateFacts.Given;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import org.springframework.stereotype.Component;

/** Establishes facts as somebody, each with the same reason, and reads what the law makes of them. */
@Component
public class Judgments {
    public static final String WHY = "Vu au dossier.";

    private final Actors actors;
    private final ReadEmployment read;
    private final StateFacts state;

    Judgments(Actors actors, ReadEmployment read, StateFacts state) {
        this.actors = actors;
        this.read = read;
        this.state = state;
    }

    public EmploymentFile file(Session who, VacancyId vacancy) {
        return actors.as(who, () -> read.file(vacancy).orElseThrow());
    }

    public CandidateFile candidate(Session who, VacancyId vacancy, CandidacyId id) {
        return file(who, vacancy).candidates().stream()
                .filter(each -> each.candidacy().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Filing<Integer> establish(Session who, VacancyId vacancy, Map<String, String> answers) {
        var file = file(who, vacancy);
        var given = answers.entrySet().stream()
                .map(each -> given(FileStep.everyFact().toList(), each.getKey(), each.getValue()))
                .toList();
        return actors.as(
                who, () -> state.onFile(file, given, file.stated().history().size()));
    }

    public Filing<Integer> judge(Session who, VacancyId vacancy, CandidacyId id, Map<String, String> answers) {
        var file = candidate(who, vacancy, id);
        var given = answers.entrySet().stream()
                .map(each -> given(ClassStep.everyFact().toList(), each.getKey(), each.getValue()))
                .toList();
        return actors.as(
                who,
                () -> state.onCandidate(file, given, file.stated().history().size()));
    }

    /** All that a resident's duration hangs on, judged well, on the last day of the notice. */
    public void residenceIsProved(Session who, VacancyId vacancy, CandidacyId id) {
        judge(
                        who,
                        vacancy,
                        id,
                        Map.of("residence_proof", "prouvee", "absences", "aucune", "appreciation_day", "limite"))
                .orFail();
    }

    private static Given given(List<AskedFact> asked, String key, String answer) {
        var fact = asked.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Given(fact, answer.isEmpty() ? null : answer, WHY, null);
    }
}
