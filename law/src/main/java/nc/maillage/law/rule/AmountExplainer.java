package nc.maillage.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Grade;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.AssessedAmount;
import nc.maillage.law.assessment.CalculationLine;
import nc.maillage.law.assessment.UsedFact;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Facts;

/** « Explication d’un montant »: the same node as a condition has, with its cases below it and its computation beside. */
final class AmountExplainer {
    private final Facts file;
    private final Figures figures;
    private final Explainer conditions;
    private final AmountSentences sentences;

    AmountExplainer(Facts file, Figures figures, Explainer conditions) {
        this.file = file;
        this.figures = figures;
        this.conditions = conditions;
        this.sentences = conditions.amountSentences();
    }

    List<AssessedAmount> explained(List<AmountVerdict> verdicts) {
        List<AssessedAmount> amounts = new ArrayList<>();
        for (AmountVerdict verdict : verdicts) {
            boolean settled = verdict.outcome() == Outcome.FULFILLED;
            Fraction value = settled ? verdict.value() : null;
            amounts.add(new AssessedAmount(
                    node(verdict, "M" + (amounts.size() + 1)),
                    settled ? verdict.unit().code() : null,
                    value == null ? null : value.numerator(),
                    value == null ? null : value.denominator()));
        }
        return List.copyOf(amounts);
    }

    private VerdictNode node(AmountVerdict verdict, String number) {
        Clause clause = verdict.clause();
        boolean settled = verdict.outcome() == Outcome.FULFILLED;
        return new VerdictNode(
                clause.key(),
                number,
                verdict.amount().getClass().getSimpleName(),
                clause.title(),
                verdict.outcome(),
                settled ? verdict.rendered() : verdict.outcome().label(),
                sentences.reason(verdict),
                sentences.toThePerson(verdict),
                clause.reference(),
                grade(verdict),
                facts(verdict),
                verdict.within()
                        .flatMap(AmountVerdict::figures)
                        .distinct()
                        .map(conditions::used)
                        .toList(),
                calculation(verdict),
                verdict.within()
                        .flatMap(part -> part.clause().openQuestions().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                conditions.numbered(verdict.cases(), number + "."));
    }

    private Grade grade(AmountVerdict verdict) {
        Stream<Grade> clauses = verdict.within().map(part -> part.clause().grade());
        Stream<Grade> values = verdict.within()
                .flatMap(AmountVerdict::figures)
                .map(key -> figures.value(key).grade());
        return Stream.concat(clauses, values).reduce(Grade.OFFICIAL, Grade::worst);
    }

    private List<UsedFact> facts(AmountVerdict verdict) {
        return verdict.within()
                .flatMap(AmountVerdict::facts)
                .distinct()
                .map(key -> FactWords.used(key, file))
                .toList();
    }

    private List<CalculationLine> calculation(AmountVerdict verdict) {
        return verdict.within()
                .flatMap(part -> line(verdict.clause().title(), part).stream())
                .toList();
    }

    private List<CalculationLine> line(String table, AmountVerdict part) {
        Fraction value = part.value();
        if (value == null || !(part.amount() instanceof Amount.ShareOf share)) {
            return List.of();
        }
        Francs whole = file.get(share.whole());
        String rate = part.parts().getFirst().rendered();
        String source = whole == null ? "" : rate + " × " + FrenchText.francs(whole);
        return List.of(new CalculationLine(
                table,
                "Montant exact, sans arrondi",
                source,
                FrenchText.francs(value),
                value.numerator(),
                value.denominator(),
                true));
    }
}
