package nc.maillage.law.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.law.FrenchText;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.fact.Judgment;

/** Reads the facts of a candidate or of a notice, and refuses those that cannot be true together. */
final class EmploymentFactsReader {
    private final Facts facts;
    private final List<FactProblem> problems = new ArrayList<>();

    private EmploymentFactsReader(Facts facts) {
        this.facts = facts;
    }

    static FactsReading candidate(Map<String, ?> given, LocalDate day) {
        return switch (FactsReader.read(CandidateFacts.SHEET, given, day)) {
            case FactsReading.Read(var facts) -> new EmploymentFactsReader(facts).candidate();
            case FactsReading.Refused refused -> refused;
        };
    }

    static FactsReading notice(Map<String, ?> given, LocalDate day) {
        return switch (FactsReader.read(NoticeFacts.SHEET, given, day)) {
            case FactsReading.Read(var facts) -> new EmploymentFactsReader(facts).notice();
            case FactsReading.Refused refused -> refused;
        };
    }

    private FactsReading candidate() {
        proofOf(
                CandidateFacts.CITIZENSHIP_CLAIMED,
                CandidateFacts.CITIZENSHIP_PROOF,
                CandidateFacts.CITIZENSHIP_NEW_PROOF);
        proofOf(CandidateFacts.RESIDENCE_CLAIMED, CandidateFacts.RESIDENCE_PROOF, CandidateFacts.RESIDENCE_NEW_PROOF);
        if (facts.get(CandidateFacts.APPRECIATED_ON) != null && facts.get(CandidateFacts.APPRECIATION_DAY) == null) {
            refuse(
                    CandidateFacts.APPRECIATED_ON,
                    "cette date va avec le jour retenu pour la résidence, qu’une personne justifie");
        }
        return reading();
    }

    private FactsReading notice() {
        inOrder(NoticeFacts.OPINION_ASKED, NoticeFacts.OPINION_GIVEN);
        inOrder(NoticeFacts.RECRUITED, NoticeFacts.PUBLISHED);
        inOrder(NoticeFacts.SEIZED, NoticeFacts.FOLLOWED);
        if (Boolean.TRUE.equals(facts.get(NoticeFacts.OPINION_BEFORE))) {
            inOrder(NoticeFacts.OPINION_GIVEN, NoticeFacts.RECRUITED);
        }
        return reading();
    }

    private void proofOf(FactKey<Boolean> claimed, FactKey<Judgment<String>> first, FactKey<Judgment<String>> again) {
        if (facts.get(first) != null && !Boolean.TRUE.equals(facts.get(claimed))) {
            refuse(first, "une preuve ne se juge que si «\u00A0" + label(claimed) + "\u00A0» est vrai");
        }
        Judgment<String> before = facts.get(first);
        boolean expired = before != null && before.answer().equals(CandidateFacts.EXPIRED);
        if (facts.get(again) != null && !expired) {
            refuse(again, "une nouvelle preuve ne se juge qu’après une preuve expirée");
        }
    }

    private void inOrder(FactKey<LocalDate> first, FactKey<LocalDate> second) {
        LocalDate earlier = facts.get(first);
        LocalDate later = facts.get(second);
        if (earlier != null && later != null && later.isBefore(earlier)) {
            refuse(
                    second,
                    "ce jour ne peut pas être avant «\u00A0" + label(first) + "\u00A0», le "
                            + FrenchText.date(earlier));
        }
    }

    private void refuse(FactKey<?> fact, String message) {
        problems.add(new FactProblem(fact.name(), message));
    }

    private FactsReading reading() {
        return problems.isEmpty() ? new FactsReading.Read(facts) : new FactsReading.Refused(List.copyOf(problems));
    }

    private static String label(FactKey<?> fact) {
        return fact.definition().label();
    }
}
