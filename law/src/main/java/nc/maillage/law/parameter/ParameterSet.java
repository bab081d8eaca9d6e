package nc.maillage.law.parameter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;

/** « Jeu de paramètres »: every figure of the law, those shipped with the program and those laid over them. */
public final class ParameterSet {
    private final Map<ParameterKey, Parameter> parameters;

    private ParameterSet(Map<ParameterKey, Parameter> parameters) {
        this.parameters = parameters;
    }

    public static ParameterSet shipped() {
        return Shipped.SET;
    }

    public static ParameterSet of(Collection<Parameter> parameters) {
        Map<ParameterKey, Parameter> byKey = new TreeMap<>();
        for (Parameter parameter : parameters) {
            if (byKey.put(parameter.key(), parameter) != null) {
                throw new IllegalArgumentException("parameter " + parameter.key() + " is given twice");
            }
        }
        return new ParameterSet(byKey);
    }

    /** An overlaid value replaces the one of the same day of effect and publication, and joins the others. */
    public ParameterSet withOverlay(List<DatedValue> overlay) {
        Map<ParameterKey, Parameter> merged = new TreeMap<>(parameters);
        overlay.forEach(value -> merged.merge(value.key(), alone(value), (old, added) -> laidOver(old, value)));
        return new ParameterSet(merged);
    }

    public Optional<ParameterValue> find(ParameterKey key, AsOf asOf) {
        return Optional.ofNullable(parameters.get(key))
                .flatMap(parameter -> parameter.at(asOf))
                .map(DatedValue::asValue);
    }

    public Optional<Parameter> parameter(ParameterKey key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** In the order of their names. */
    public Stream<Parameter> stream() {
        return parameters.values().stream();
    }

    public String digest() {
        return ParameterDigest.of(stream().flatMap(parameter -> parameter.values().stream()));
    }

    /** Of the values in force for these keys only: what a decision rests on. */
    public String digestOf(Collection<ParameterKey> keys, AsOf asOf) {
        return ParameterDigest.of(keys.stream()
                .distinct()
                .sorted()
                .flatMap(key -> parameter(key).flatMap(found -> found.at(asOf)).stream()));
    }

    /** One YAML document per parameter, in the format of the shipped files. */
    public String toYaml() {
        return ParameterYaml.write(parameters.values());
    }

    private static Parameter alone(DatedValue value) {
        return new Parameter(value.key(), value.key().name(), value.unit(), List.of(value));
    }

    private static Parameter laidOver(Parameter old, DatedValue added) {
        if (old.unit() != added.unit()) {
            throw new IllegalArgumentException(
                    "parameter " + old.key() + " counts " + old.unit() + ", not " + added.unit());
        }
        List<DatedValue> values = new ArrayList<>(old.values());
        values.removeIf(value -> value.appliesFrom().equals(added.appliesFrom())
                && value.knownFrom().equals(added.knownFrom()));
        values.add(added);
        return new Parameter(old.key(), old.description(), old.unit(), values);
    }

    private static final class Shipped {
        private static final ParameterSet SET = of(ShippedParameters.read());
    }
}
