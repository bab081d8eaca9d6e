package nc.maillage.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nc.maillage.decisions.AssessmentPage.Gauge;
import nc.maillage.decisions.AssessmentPage.Line;
import nc.maillage.decisions.AssessmentPage.Table;
import nc.maillage.law.Fraction;
import nc.maillage.law.assessment.CalculationLine;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** Lays calculations out as on paper; where an amount meets its ceiling, draws how far it is from it. */
final class CalculationDrawing {
    private static final long WIDTH = 1000;
    private static final long EDGE = 995;

    private CalculationDrawing() {}

    static List<Table> tables(List<CalculationLine> calculation) {
        var tables = new LinkedHashMap<String, List<Line>>();
        for (var line : calculation) {
            tables.computeIfAbsent(line.table(), _ -> new ArrayList<>())
                    .add(new Line(line.label(), line.source(), line.rendered(), line.total()));
        }
        return tables.entrySet().stream()
                .map(table -> new Table(table.getKey(), List.copyOf(table.getValue())))
                .toList();
    }

    /** The two totals of a comparison, amount first, ceiling second; null where there are not two. */
    static @Nullable Gauge gauge(List<CalculationLine> calculation) {
        var totals = calculation.stream()
                .filter(CalculationLine::total)
                .map(line -> Fraction.of(line.numerator(), line.denominator()))
                .toList();
        if (totals.size() != 2 || totals.getLast().compareTo(Fraction.ZERO) <= 0) {
            return null;
        }
        var amount = totals.getFirst();
        var ceiling = totals.getLast();
        var under = amount.compareTo(ceiling) < 0;
        return new Gauge(
                under ? thousandths(amount, ceiling) : WIDTH,
                under ? EDGE : Math.min(EDGE, thousandths(ceiling, amount)),
                French.francs(amount),
                between(amount, ceiling),
                French.francs(ceiling));
    }

    private static String between(Fraction amount, Fraction ceiling) {
        return switch (Integer.signum(amount.compareTo(ceiling))) {
            case -1 -> "il reste " + French.francs(ceiling.minus(amount)) + " de marge";
            case 0 -> "exactement le plafond";
            default -> French.francs(amount.minus(ceiling)) + " de trop";
        };
    }

    private static long thousandths(Fraction part, Fraction whole) {
        var ratio =
                part.times(Fraction.of(whole.denominator(), whole.numerator())).times(WIDTH);
        return ratio.numerator() / ratio.denominator();
    }
}
