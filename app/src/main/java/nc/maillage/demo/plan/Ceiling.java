package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.TreeSet;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.amg.sud.AmgSudParameters;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;

/** « Plafond du jour », from the law's own figures, so that invented resources stand clearly on one side of it. */
final class Ceiling {
    private static final long STEP = 500;

    private final ParameterSet figures = ParameterSet.shipped();
    private final TreeSet<LocalDate> changes = new TreeSet<>();

    Ceiling() {
        for (var key : AmgSudParameters.ALL) {
            figures.parameter(key)
                    .ifPresent(parameter -> parameter.values().forEach(value -> {
                        changes.add(value.appliesFrom());
                        changes.add(value.knownFrom());
                    }));
        }
    }

    /** That many percent of the ceiling, rounded down to five hundred francs. */
    long share(int percent, int persons, LocalDate day) {
        var further = ratio(AmgSudParameters.FURTHER_PERSON, day).times(persons - 1L);
        var ceiling = value(AmgSudParameters.SMAG, day)
                .times(ratio(AmgSudParameters.FIRST_PERSON, day).plus(further))
                .times(Fraction.percent(percent));
        return ceiling.numerator() / ceiling.denominator() / STEP * STEP;
    }

    /** Whether a figure changes after the first day and not later than the last. */
    boolean moves(LocalDate first, LocalDate last) {
        var change = changes.higher(first);
        return change != null && !change.isAfter(last);
    }

    private Fraction value(ParameterKey key, LocalDate day) {
        return figures.find(key, AsOf.on(day)).orElseThrow().value();
    }

    private Fraction ratio(ParameterKey key, LocalDate day) {
        return figures.find(key, AsOf.on(day)).orElseThrow().asRatio();
    }
}
