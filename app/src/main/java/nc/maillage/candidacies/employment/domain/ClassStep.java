package nc.maillage.candidacies.employment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.employment.CandidateFacts;

/** « Étape du classement d’un candidat » : what is established together, in one form; none takes two candidates. */
public enum ClassStep implements EmploymentStep {
    SAID(
            "dires",
            "Corriger ce que dit le candidat",
            AskedFact.of(CandidateFacts.WAY),
            AskedFact.of(CandidateFacts.CITIZENSHIP_CLAIMED),
            AskedFact.of(CandidateFacts.RESIDENCE_CLAIMED),
            AskedFact.of(CandidateFacts.RESIDENT_SINCE)),
    DIRECT("direct", "Juger le recrutement direct", AskedFact.of(CandidateFacts.DIRECT_AS_ON_TITLE)),
    CITIZENSHIP(
            "citoyennete",
            "Juger la preuve de la citoyenneté",
            AskedFact.of(CandidateFacts.CITIZENSHIP_PROOF),
            AskedFact.of(CandidateFacts.CITIZENSHIP_NEW_PROOF)),
    RESIDENCE(
            "residence",
            "Juger la résidence",
            AskedFact.of(CandidateFacts.RESIDENCE_PROOF),
            AskedFact.of(CandidateFacts.RESIDENCE_NEW_PROOF),
            AskedFact.of(CandidateFacts.ABSENCES),
            AskedFact.of(CandidateFacts.APPRECIATION_DAY),
            AskedFact.of(CandidateFacts.APPRECIATED_ON)),
    WITHOUT_DURATION(
            "sans-duree",
            "Juger la priorité au niveau sans durée",
            AskedFact.of(CandidateFacts.PRIORITY_WITHOUT_DURATION)),
    CONDITIONS(
            "conditions",
            "Juger les conditions de l’avis",
            AskedFact.of(CandidateFacts.DIPLOMA),
            AskedFact.of(CandidateFacts.COMPETENCES));

    private final Form form;

    ClassStep(String slug, String title, AskedFact... facts) {
        this.form = new Form(slug, title, List.of(facts));
    }

    public static Stream<AskedFact> everyFact() {
        return Stream.concat(
                Stream.of(AskedFact.of(CandidateFacts.LEVEL)),
                Arrays.stream(values()).flatMap(step -> step.facts().stream()));
    }

    @Override
    public Form form() {
        return form;
    }
}
