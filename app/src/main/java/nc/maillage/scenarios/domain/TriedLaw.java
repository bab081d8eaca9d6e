package nc.maillage.scenarios.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Digest;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** « Droit d’un scénario » : the two laws of each of its schemes, and what tells them from any other. */
public final class TriedLaw {
    private final Map<String, TwoLaws> laws = new LinkedHashMap<>();

    public TriedLaw(
            List<Scheme> schemes, ParameterSet law, List<Change> changes, AsOf asOf, @Nullable LocalDate triedDay) {
        for (var scheme : schemes) {
            laws.put(scheme.key(), new TwoLaws(scheme, law, changes, asOf, triedDay));
        }
    }

    public TwoLaws of(String scheme) {
        return Objects.requireNonNull(laws.get(scheme), scheme);
    }

    /** French sentences, one a scheme that cannot be applied today. */
    public List<String> objections() {
        return laws.values().stream().flatMap(each -> each.objection().stream()).toList();
    }

    /** The same of the day that is tried. */
    public List<String> objectionsToTried() {
        return laws.values().stream()
                .flatMap(each -> each.objectionToTried().stream())
                .toList();
    }

    public String rules() {
        return together(each -> each.scheme().ruleDigest());
    }

    public String figures() {
        return together(each -> each.law().digestOf(each.scheme().parameters(), each.asOf()));
    }

    public String triedFigures() {
        return together(each -> each.tried().digestOf(each.scheme().parameters(), each.triedAsOf()));
    }

    public static Stream<ParameterKey> figures(List<Scheme> schemes) {
        return schemes.stream().flatMap(scheme -> scheme.parameters().stream()).distinct();
    }

    /** Of one scheme its own digest, of several that of theirs. */
    private String together(Function<TwoLaws, String> digest) {
        return laws.size() == 1
                ? digest.apply(laws.values().iterator().next())
                : Digest.sha256(laws.values().stream().map(digest).collect(Collectors.joining("\n")));
    }
}
