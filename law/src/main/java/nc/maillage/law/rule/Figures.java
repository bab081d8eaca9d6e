package nc.maillage.law.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/** « Chiffres du jour »: the parameters of a rule, looked up once and then read by every case of that day. */
public final class Figures {
    private final List<ParameterKey> keys;
    private final @Nullable ParameterValue[] values;
    private final @Nullable Fraction[] ratios;

    private Figures(List<ParameterKey> keys, @Nullable ParameterValue[] values) {
        this.keys = keys;
        this.values = values;
        this.ratios = new @Nullable Fraction[values.length];
        for (int at = 0; at < values.length; at++) {
            ParameterValue value = values[at];
            ratios[at] = value == null ? null : value.asRatio();
        }
    }

    /** A figure that is not in force can be asked whether it is, and cannot be read. */
    public static Figures of(ParameterSet parameters, AsOf asOf, Collection<ParameterKey> keys) {
        @Nullable ParameterValue[] values = new @Nullable ParameterValue[keys.size()];
        int at = 0;
        for (ParameterKey key : keys) {
            values[at++] = parameters.find(key, asOf).orElse(null);
        }
        return new Figures(List.copyOf(keys), values);
    }

    public ParameterValue value(ParameterKey key) {
        return inForce(values[indexOf(key)], key);
    }

    /** Empty where the figure is not in force: for those that a scheme can do without. */
    Optional<ParameterValue> find(ParameterKey key) {
        return Optional.ofNullable(values[indexOf(key)]);
    }

    /** Of something that may happen to a scheme: whether its figure is in force and above zero. */
    public boolean isHappening(ParameterKey event) {
        return find(event)
                .filter(value -> value.value().compareTo(Fraction.ZERO) > 0)
                .isPresent();
    }

    Fraction ratio(ParameterKey key) {
        return inForce(ratios[indexOf(key)], key);
    }

    int count(ParameterKey key) {
        return value(key).asCount();
    }

    private static <T> T inForce(@Nullable T value, ParameterKey key) {
        if (value == null) {
            throw new IllegalStateException(key + " is not in force on that day");
        }
        return value;
    }

    /** The same year, on the day that a figure names; the day itself where none is named. */
    LocalDate onDayOfYear(LocalDate day, @Nullable ParameterKey named) {
        return named == null ? day : dayOfYear(named).atYear(day.getYear());
    }

    /** Of a figure that names a day of any year. */
    public MonthDay dayOfYear(ParameterKey key) {
        return FigureUnit.dayOfYear(value(key).value());
    }

    private int indexOf(ParameterKey key) {
        for (int at = 0; at < values.length; at++) {
            if (keys.get(at) == key) {
                return at;
            }
        }
        int found = keys.indexOf(key);
        if (found < 0) {
            throw new IllegalStateException(key + " is not among the figures of this rule");
        }
        return found;
    }
}
