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
    private final List<AmountVerdict> amounts;

    public Grounds(Verdict verdict, Figures figures) {
        this(verdict, List.of(), figures);
    }

    Grounds(Verdict verdict, List<AmountVerdict> found, Figures figures) {
        this.figures = figures;
        this.amounts = found.stream().flatMap(AmountVerdict::within).toList();
        this.decisive = Stream.concat(
                        decisive(verdict),
                        amounts.stream()
                                .flatMap(amount -> amount.cases().stream())
                                .flatMap(Grounds::decisive))
                .toList();
    }

    private static Stream<Verdict> decisive(Verdict verdict) {
        return Stream.concat(
                Stream.of(verdict), verdict.decisiveParts().stream().flatMap(Grounds::decisive));
    }

    public Grade worstGrade() {
        Stream<Grade> clauses = said().map(Clause::grade);
        Stream<Grade> values =
                parameters().stream().map(key -> figures.value(key).grade());
        return Stream.concat(clauses, values).reduce(Grade.OFFICIAL, Grade::worst);
    }

    public Set<ParameterKey> parameters() {
        Set<ParameterKey> keys = new LinkedHashSet<>();
        decisive.stream()
                .filter(verdict -> verdict.why() != Why.MISSING)
                .forEach(verdict -> keys.addAll(Ingredients.parameters(verdict.condition())));
        amounts.stream().flatMap(AmountVerdict::figures).forEach(keys::add);
        keys.removeIf(key -> figures.find(key).isEmpty());
        return keys;
    }

    public List<ParameterKey> unconfirmed() {
        return parameters().stream()
                .filter(key -> !figures.value(key).confirmed())
                .toList();
    }

    public List<LegalReference> references() {
        Stream<LegalReference> texts = clauses().map(Clause::reference);
        Stream<LegalReference> values =
                parameters().stream().map(key -> figures.value(key).reference());
        return Stream.concat(texts, values).distinct().toList();
    }

    public List<String> openQuestions() {
        return said().flatMap(clause -> clause.openQuestions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A group weighs nothing beside its parts, unless it sends the case elsewhere. */
    private Stream<Clause> said() {
        Stream<Clause> conditions = decisive.stream()
                .filter(verdict -> verdict.isRouted() || !verdict.clause().isGroup())
                .map(Verdict::clause);
        return Stream.concat(conditions, amounts.stream().map(AmountVerdict::clause));
    }

    /** Those that keep the outcome from being known; what lies beside a certain failure is not asked for. */
    Stream<Verdict> pending() {
        return decisive.stream()
                .filter(verdict -> verdict.outcome() == Outcome.FOR_A_PERSON)
                .filter(verdict -> verdict.why() == Why.MISSING || verdict.why() == Why.NOT_JUDGED);
    }

    Stream<AmountVerdict> pendingAmounts() {
        return amounts.stream().filter(amount -> amount.why() == Why.NOT_JUDGED || amount.why() == Why.MISSING);
    }

    private Stream<Clause> clauses() {
        return Stream.concat(
                decisive.stream().map(Verdict::clause), amounts.stream().map(AmountVerdict::clause));
    }

    /** Empty where the outcome grants nothing, or does not yet know what. */
    public Optional<String> category() {
        return decisive.stream()
                .filter(verdict -> verdict.outcome() == Outcome.FULFILLED)
                .flatMap(verdict -> Stream.ofNullable(verdict.clause().category()))
                .findFirst();
    }
}
