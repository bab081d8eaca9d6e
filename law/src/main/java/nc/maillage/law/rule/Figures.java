package nc.maillage.law.rule;

import java.util.Collection;
import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.parameter.ParameterValue;

/** « Chiffres du jour »: the parameters of a rule, looked up once and then read by every case of that day. */
public final class Figures {
    private final List<ParameterKey> keys;
    private final ParameterValue[] values;
    private final Fraction[] ratios;

    private Figures(List<ParameterKey> keys, ParameterValue[] values) {
        this.keys = keys;
        this.values = values;
        this.ratios = new Fraction[values.length];
        for (int at = 0; at < values.length; at++) {
            ratios[at] = values[at].asRatio();
        }
    }

    /** Fails where a figure is not in force: the scheme is asked about that first. */
    public static Figures of(ParameterSet parameters, AsOf asOf, Collection<ParameterKey> keys) {
        ParameterValue[] values = keys.stream()
                .map(key -> parameters
                        .find(key, asOf)
                        .orElseThrow(() -> new IllegalStateException(key + " is not in force on " + asOf)))
                .toArray(ParameterValue[]::new);
        return new Figures(List.copyOf(keys), values);
    }

    public ParameterValue value(ParameterKey key) {
        return values[indexOf(key)];
    }

    Fraction ratio(ParameterKey key) {
        return ratios[indexOf(key)];
    }

    int count(ParameterKey key) {
        return values[indexOf(key)].asCount();
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
