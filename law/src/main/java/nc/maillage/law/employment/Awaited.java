package nc.maillage.law.employment;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.assessment.Assessment;

/** What a class still waits for, in French: a fact, the proof of a claimed status, a new one after it expired, a judgment. */
final class Awaited {
    private static final Map<String, String> PROOFS = Map.of(
            CandidateFacts.CITIZENSHIP_PROOF.name(),
            "la preuve de la citoyenneté est attendue",
            CandidateFacts.CITIZENSHIP_NEW_PROOF.name(),
            "la preuve de la citoyenneté est expirée, une nouvelle est attendue",
            CandidateFacts.RESIDENCE_PROOF.name(),
            "la preuve de la résidence est attendue",
            CandidateFacts.RESIDENCE_NEW_PROOF.name(),
            "la preuve de la résidence est expirée, une nouvelle est attendue");

    private Awaited() {}

    static String inFrench(Assessment open) {
        return Stream.concat(
                        open.missing().stream().map(fact -> "il manque «\u00A0" + fact.label() + "\u00A0»"),
                        open.toJudge().stream().map(question -> judged(question.factKey())))
                .collect(Collectors.joining("\u00A0; "));
    }

    private static String judged(String fact) {
        String proof = PROOFS.get(fact);
        return proof == null ? "une personne doit juger «\u00A0" + label(fact) + "\u00A0»" : proof;
    }

    private static String label(String fact) {
        return CandidateFacts.SHEET.find(fact, false).orElseThrow().label();
    }
}
