package nc.maillage.decisions.domain;

import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;

/** « Chiffres conservés » : the values in force for a scheme on the day of the decision, enough to compute it again. */
public record KeptFigures(List<Figure> figures) {
    /** « Chiffre conservé » ; {@code description} is the parameter's French name. */
    public record Figure(String description, DatedValue value) {}

    public static KeptFigures of(Scheme scheme, ParameterSet parameters, AsOf asOf) {
        return new KeptFigures(scheme.parameters().stream()
                .flatMap(key -> parameters.parameter(key).stream())
                .flatMap(found -> found.at(asOf).map(value -> new Figure(found.description(), value)).stream())
                .toList());
    }

    public ParameterSet asSet() {
        return ParameterSet.of(figures.stream()
                .map(figure -> new Parameter(
                        figure.value().key(),
                        figure.description(),
                        figure.value().unit(),
                        List.of(figure.value())))
                .toList());
    }
}
