package nc.maillage.law.parameter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.AsOf;

/** « Paramètre »: one figure of the law and its whole history, oldest value first. */
public record Parameter(ParameterKey key, String description, FigureUnit unit, List<DatedValue> values) {
    private static final Comparator<DatedValue> BY_EFFECT_THEN_PUBLICATION =
            Comparator.comparing(DatedValue::appliesFrom).thenComparing(DatedValue::knownFrom);

    public Parameter {
        values = values.stream().sorted(BY_EFFECT_THEN_PUBLICATION).toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("parameter " + key + " has no value");
        }
    }

    /** The last value that applies on the day among those known; a later publication corrects an earlier one. */
    public Optional<DatedValue> at(AsOf asOf) {
        return values.stream()
                .filter(value -> !value.appliesFrom().isAfter(asOf.day()))
                .filter(value -> !value.knownFrom().isAfter(asOf.knownOn()))
                .reduce((earlier, later) -> later);
    }
}
