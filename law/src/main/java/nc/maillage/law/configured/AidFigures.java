package nc.maillage.law.configured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;

/** The figures of one version, named after its aid, dated and sourced by its text. */
final class AidFigures {
    private static final String PREFIX = "aide-";

    private final AidSpecification aid;
    private final Map<ParameterKey, Parameter> figures = new LinkedHashMap<>();

    AidFigures(AidSpecification aid) {
        this.aid = aid;
    }

    ParameterKey francs(String name, String description, Francs francs) {
        return put(name, description, FigureUnit.FRANCS, francs.asFraction());
    }

    ParameterKey put(String name, String description, FigureUnit unit, Fraction value) {
        ParameterKey key = ParameterKey.of(PREFIX + aid.key() + "-" + name);
        DatedValue dated = new DatedValue(
                key,
                value,
                unit,
                aid.applies().from(),
                aid.attested(),
                aid.knownFrom(),
                aid.source().reference(),
                aid.source().grade(),
                aid.source().confirmed());
        figures.putIfAbsent(key, new Parameter(key, description, unit, List.of(dated)));
        return key;
    }

    List<Parameter> all() {
        return List.copyOf(figures.values());
    }

    List<ParameterKey> keys() {
        return List.copyOf(figures.keySet());
    }

    /** The values of all versions, each figure once, described as in the newest. */
    static List<Parameter> together(List<List<Parameter>> versions) {
        Map<ParameterKey, Parameter> merged = new LinkedHashMap<>();
        versions.forEach(version -> version.forEach(each -> merged.merge(each.key(), each, AidFigures::joined)));
        return List.copyOf(merged.values());
    }

    private static Parameter joined(Parameter older, Parameter newer) {
        List<DatedValue> values = new ArrayList<>(older.values());
        values.addAll(newer.values());
        return new Parameter(newer.key(), newer.description(), newer.unit(), values);
    }
}
