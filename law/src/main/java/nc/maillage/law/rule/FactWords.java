package nc.maillage.law.rule;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.assessment.UsedFact;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import org.jspecify.annotations.Nullable;

/** « Faits en français »: a fact as it is shown beside the condition that used it. */
final class FactWords {
    static final String UNKNOWN = "non connu";

    private FactWords() {}

    static List<UsedFact> of(Verdict verdict, Facts file) {
        return Ingredients.facts(verdict).stream()
                .map(key -> used(key, key.perMember() ? verdict.subject() : file))
                .toList();
    }

    static UsedFact used(FactKey<?> key, Facts holder) {
        FactDefinition fact = key.definition();
        Object value = holder.get(fact);
        Object name = key.perMember() ? nameIn(holder) : null;
        String member = name == null ? null : name.toString();
        if (value == null) {
            return new UsedFact(fact.key(), member, fact.label(), UNKNOWN, null, null);
        }
        Object answer = value instanceof Judgment<?> judgment ? judgment.answer() : value;
        String justification = value instanceof Judgment<?> judgment ? judgment.justification() : null;
        return new UsedFact(fact.key(), member, fact.label(), rendered(fact, answer), raw(answer), justification);
    }

    private static @Nullable Object nameIn(Facts holder) {
        return holder.toMap().get("name");
    }

    private static String rendered(FactDefinition fact, Object answer) {
        return switch (answer) {
            case Boolean yes -> yes ? "Oui" : "Non";
            case LocalDate date -> FrenchText.fullDate(date);
            case Francs amount -> FrenchText.francs(amount);
            case Integer count -> FrenchText.whole(count);
            default -> fact.labelOf(answer.toString());
        };
    }

    private static String raw(Object answer) {
        return answer instanceof Francs amount ? Long.toString(amount.amount()) : answer.toString();
    }
}
