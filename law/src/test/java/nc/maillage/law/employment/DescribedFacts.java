package nc.maillage.law.employment;

import static nc.maillage.law.example.CaseSteps.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactSheet;

/** The facts of an example, each under its label, as the law reads them. */
final class DescribedFacts {
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private FactSheet sheet = CandidateFacts.SHEET;

    /** A header, then a label and an answer a row. */
    void described(FactSheet of, List<List<String>> rows) {
        sheet = of;
        rows.stream().skip(1).forEach(row -> is(row.getFirst(), row.getLast()));
    }

    void is(String label, String answer) {
        FactDefinition fact = fact(label);
        if (answer.equals("inconnu")) {
            facts.remove(fact.key());
        } else {
            facts.put(fact.key(), value(fact, answer));
        }
    }

    Map<String, Object> facts() {
        return new LinkedHashMap<>(facts);
    }

    FactDefinition fact(String label) {
        return sheet.definitions().stream()
                .filter(each -> plain(each.label()).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact is called " + label));
    }

    private static Object value(FactDefinition fact, String answer) {
        return switch (fact.type()) {
            case YES_NO -> answer.equals("oui");
            case CHOICE -> chosen(fact, answer);
            case JUDGED_CHOICE -> Map.of("answer", chosen(fact, answer), "justification", "Au vu du dossier.");
            default -> answer;
        };
    }

    private static String chosen(FactDefinition fact, String label) {
        return fact.choices().stream()
                .filter(choice -> plain(choice.label()).equals(label))
                .map(Choice::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact.key() + " has no answer " + label));
    }
}
