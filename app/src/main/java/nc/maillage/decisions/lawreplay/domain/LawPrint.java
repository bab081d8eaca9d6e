package nc.maillage.decisions.lawreplay.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.law.Digest;
import nc.maillage.law.dated.DatedRule;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.Scheme;

/** « Empreinte d’un droit connu » : digests of the rules and of the figures of these schemes as known on a day. */
public record LawPrint(String rules, String figures) {
    public static LawPrint of(Collection<Scheme> schemes, ParameterSet figures, LocalDate knownOn) {
        var rules = schemes.stream()
                .map(scheme -> scheme.key() + "\t" + rule(scheme, knownOn))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new LawPrint(
                Digest.sha256(rules), known(schemes, figures, knownOn).digest());
    }

    private static String rule(Scheme scheme, LocalDate knownOn) {
        if (!(scheme instanceof DatedScheme dated)) {
            return scheme.ruleDigest();
        }
        var rule = dated.rule();
        return new DatedRule(
                        rule.versions().stream()
                                .filter(version -> !version.knownFrom().isAfter(knownOn))
                                .toList(),
                        rule.rulings().stream()
                                .filter(ruling -> !ruling.knownFrom().isAfter(knownOn))
                                .toList())
                .digest();
    }

    private static ParameterSet known(Collection<Scheme> schemes, ParameterSet figures, LocalDate knownOn) {
        return ParameterSet.of(schemes.stream()
                .flatMap(scheme -> scheme.parameters().stream())
                .distinct()
                .flatMap(key -> figures.parameter(key).stream())
                .map(parameter -> new Known(
                        parameter,
                        parameter.values().stream()
                                .filter(value -> !value.knownFrom().isAfter(knownOn))
                                .toList()))
                .filter(known -> !known.values().isEmpty())
                .map(known -> new Parameter(
                        known.parameter().key(),
                        known.parameter().description(),
                        known.parameter().unit(),
                        known.values()))
                .toList());
    }

    private record Known(Parameter parameter, List<DatedValue> values) {}
}
