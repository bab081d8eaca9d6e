package nc.maillage.law.rule;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.CalculationLine;
import nc.maillage.law.fact.AmountLine;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/** « Calculs détaillés »: the resources and the ceiling, line by line, and what another count of persons would give. */
final class Calculations {
    static final String RESOURCES = "Ressources retenues, par mois";
    static final String YEARLY_RESOURCES = "Ressources retenues, par an";
    static final String CEILING = "Plafond";
    static final String OTHERWISE = "Avec un autre nombre de personnes";

    private final Facts file;
    private final Figures figures;
    private final List<CalculationLine> lines = new ArrayList<>();

    private Calculations(Facts file, Figures figures) {
        this.file = file;
        this.figures = figures;
    }

    static List<CalculationLine> of(Verdict verdict, Facts file, Figures figures, int attachable) {
        Calculations made = new Calculations(file, figures);
        if (verdict.condition() instanceof Condition.Below below) {
            made.resources(file.get(below.amount()), below.ceiling().base());
            made.ceiling(below.ceiling(), file.get(below.ceiling().persons()));
            made.otherCounts(below, verdict, attachable);
        }
        if (verdict.condition() instanceof Condition.Under under) {
            made.resources(file.get(under.amount()), under.limit());
            ParameterValue limit = figures.value(under.limit());
            made.add(CEILING, "Plafond fixé", limit.reference().inFrench(), limit.value(), true);
        }
        return List.copyOf(made.lines);
    }

    private void resources(@Nullable Judgment<Francs> retained, ParameterKey limit) {
        if (retained == null) {
            return;
        }
        String table = figures.value(limit).unit() == FigureUnit.FRANCS_PER_MONTH ? RESOURCES : YEARLY_RESOURCES;
        for (AmountLine line : retained.lines()) {
            String source = line.source();
            add(table, line.label(), source == null ? "" : source, line.amount().asFraction(), false);
        }
        add(table, "Total", "", retained.answer().asFraction(), true);
    }

    private void ceiling(Ceiling ceiling, @Nullable Judgment<Integer> persons) {
        if (persons == null) {
            return;
        }
        ParameterValue base = figures.value(ceiling.base());
        ParameterValue first = figures.value(ceiling.firstPerson());
        ParameterValue further = figures.value(ceiling.furtherPerson());
        int counted = persons.answer();
        add(CEILING, "Première personne", first.rendered() + " × " + base.rendered(), ceiling.of(1, figures), false);
        if (counted > 1) {
            Fraction rest = ceiling.of(counted, figures).minus(ceiling.of(1, figures));
            String label = FrenchText.count(counted - 1L, "personne de plus", "personnes de plus");
            String source = FrenchText.whole(counted - 1L) + " × " + further.rendered() + " × " + base.rendered();
            add(CEILING, label, source, rest, false);
        }
        add(CEILING, "Plafond, sans arrondi", "", ceiling.of(counted, figures), true);
    }

    private void otherCounts(Condition.Below below, Verdict verdict, int attachable) {
        Judgment<Francs> amount = file.get(below.amount());
        Judgment<Integer> persons = file.get(below.ceiling().persons());
        if (amount == null || persons == null) {
            return;
        }
        List.of(1 + attachable, 1 + file.members().size()).stream()
                .distinct()
                .filter(count -> !count.equals(persons.answer()))
                .forEach(count -> otherCount(below.ceiling(), amount.answer(), verdict, count));
    }

    private void otherCount(Ceiling ceiling, Francs amount, Verdict verdict, int count) {
        Fraction plafond = ceiling.of(count, figures);
        boolean same = ceiling.admits(amount, plafond) == (verdict.outcome() == Outcome.FULFILLED);
        String source = same ? "le résultat serait le même" : "le résultat serait l’inverse";
        add(OTHERWISE, FrenchText.count(count, "personne", "personnes"), source, plafond, false);
    }

    private void add(String table, String label, String source, Fraction amount, boolean total) {
        lines.add(new CalculationLine(
                table, label, source, FrenchText.francs(amount), amount.numerator(), amount.denominator(), total));
    }
}
