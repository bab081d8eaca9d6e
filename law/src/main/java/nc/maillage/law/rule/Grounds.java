package nc.maillage.law.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Outcome;
import nc.maillage.law.parameter.ParameterKey;

/** « Motifs du verdict »: what an outcome hangs on: its texts, its figures, and the least reliable of them. */
public final class Grounds {
    private final Figures figures;
    private final List<Verdict> decisive;

    public Grounds(Verdict verdict, Figures figures) {
        this.figures = figures;
        this.decisive = decisive(verdict).toList();
    }

    private static Stream<Verdict> decisive(Verdict verdict) {
        return Stream.concat(
                Stream.of(verdict), verdict.decisiveParts().stream().flatMap(Grounds::decisive));
    }

    public Grade worstGrade() {
        Stream<Grade> clauses =
                decisive.stream().map(verdict -> verdict.clause().grade());
        Stream<Grade> values =
                parameters().stream().map(key -> figures.value(key).grade());
        return Stream.concat(clauses, values).reduce(Grade.OFFICIAL, Grade::worst);
    }

    public Set<ParameterKey> parameters() {
        Set<ParameterKey> keys = new LinkedHashSet<>();
        decisive.stream()
                .filter(verdict -> verdict.why() != Why.MISSING)
                .forEach(verdict -> keys.addAll(Ingredients.parameters(verdict.condition())));
        return keys;
    }

    public List<ParameterKey> unconfirmed() {
        return parameters().stream()
                .filter(key -> !figures.value(key).confirmed())
                .toList();
    }

    public List<LegalReference> references() {
        Stream<LegalReference> texts =
                decisive.stream().map(verdict -> verdict.clause().reference());
        Stream<LegalReference> values =
                parameters().stream().map(key -> figures.value(key).reference());
        return Stream.concat(texts, values).distinct().toList();
    }

    public List<String> openQuestions() {
        return decisive.stream()
                .filter(verdict -> verdict.isRouted() || !verdict.clause().isGroup())
                .flatMap(verdict -> verdict.clause().openQuestions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those that keep the outcome from being known; what lies beside a certain failure is not asked for. */
    Stream<Verdict> pending() {
        return decisive.stream()
                .filter(verdict -> verdict.outcome() == Outcome.FOR_A_PERSON)
                .filter(verdict -> verdict.why() == Why.MISSING || verdict.why() == Why.NOT_JUDGED);
    }

    /** Empty where the outcome grants nothing, or does not yet know what. */
    public Optional<String> category() {
        return decisive.stream()
                .filter(verdict -> verdict.outcome() == Outcome.FULFILLED)
                .flatMap(verdict -> Stream.ofNullable(verdict.clause().category()))
                .findFirst();
    }
}
