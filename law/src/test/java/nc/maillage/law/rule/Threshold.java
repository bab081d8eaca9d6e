package nc.maillage.law.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.population.Population;
import nc.maillage.law.population.PopulationRule;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.RuledScheme;
import nc.maillage.law.scheme.Scheme;

/** One comparison of an amount in francs that a scheme makes, judged by the kernel and, apart from it, by unbounded integers. */
sealed interface Threshold {
    Scheme scheme();

    String key();

    List<ParameterKey> figures();

    /** The limit as a fraction of two unbounded integers, that nothing reduced or rounded. */
    BigInteger[] limit(ParameterSet parameters, AsOf asOf, int persons);

    /** Whether an amount that is the limit itself is on the good side. */
    boolean admitsTheLimit();

    /** Whether amounts over the limit are on the good side. */
    boolean isLeast();

    /** What each way of judging says of some amounts, for so many persons. */
    List<List<Outcome>> judged(ParameterSet parameters, AsOf asOf, List<Long> amounts, int persons);

    /** Whether the limit hangs on the number of persons. */
    default boolean countsPersons() {
        return false;
    }

    default Outcome expected(BigInteger[] limit, long amount) {
        int side = BigInteger.valueOf(amount).multiply(limit[1]).compareTo(limit[0]);
        boolean good = side == 0 ? admitsTheLimit() : side < 0 != isLeast();
        return good ? Outcome.FULFILLED : isLeast() ? Outcome.FOR_A_PERSON : Outcome.NOT_FULFILLED;
    }

    static BigInteger[] fraction(Fraction value) {
        return new BigInteger[] {BigInteger.valueOf(value.numerator()), BigInteger.valueOf(value.denominator())};
    }

    static BigInteger[] figure(ParameterSet parameters, AsOf asOf, ParameterKey key) {
        return fraction(parameters.find(key, asOf).orElseThrow().value());
    }

    /** « Inférieur au plafond », « inférieur à » et « au plus ». */
    record OfCondition(Scheme scheme, Condition condition) implements Threshold {
        @Override
        public String key() {
            return condition.clause().key();
        }

        @Override
        public List<ParameterKey> figures() {
            return Ingredients.parameters(condition);
        }

        @Override
        public boolean countsPersons() {
            return condition instanceof Condition.Below;
        }

        @Override
        public boolean admitsTheLimit() {
            return condition instanceof Condition.AtMost;
        }

        @Override
        public boolean isLeast() {
            return false;
        }

        @Override
        public BigInteger[] limit(ParameterSet parameters, AsOf asOf, int persons) {
            if (!(condition instanceof Condition.Below below)) {
                return figure(parameters, asOf, figures().getFirst());
            }
            BigInteger hundred = BigInteger.valueOf(100);
            BigInteger[] base = figure(parameters, asOf, below.ceiling().base());
            BigInteger[] first = figure(parameters, asOf, below.ceiling().firstPerson());
            BigInteger[] further = figure(parameters, asOf, below.ceiling().furtherPerson());
            BigInteger shares = first[0].multiply(further[1])
                    .add(further[0].multiply(first[1]).multiply(BigInteger.valueOf(persons - 1L)));
            return new BigInteger[] {
                base[0].multiply(shares),
                base[1].multiply(hundred).multiply(first[1]).multiply(further[1])
            };
        }

        @Override
        public List<List<Outcome>> judged(ParameterSet parameters, AsOf asOf, List<Long> amounts, int persons) {
            Figures figures = Figures.of(parameters, asOf, figures());
            List<Facts> files =
                    amounts.stream().map(amount -> file(amount, persons)).toList();
            Tracer tracer = new Tracer(figures);
            var columns = PopulationRule.of(condition, figures).judge(Population.of(scheme.sheet(), files));
            return List.of(
                    files.stream()
                            .map(file -> tracer.trace(condition, file).outcome())
                            .toList(),
                    Stream.iterate(0, at -> at < files.size(), at -> at + 1)
                            .map(columns::outcome)
                            .toList());
        }

        private Facts file(long amount, int persons) {
            Facts.Builder facts = Facts.of(scheme.sheet());
            switch (condition) {
                case Condition.Below below -> {
                    facts.with(below.amount(), because(Francs.of(amount)));
                    facts.with(below.ceiling().persons(), because(persons));
                }
                case Condition.Under under -> facts.with(under.amount(), because(Francs.of(amount)));
                case Condition.AtMost most -> facts.with(most.amount(), because(Francs.of(amount)));
                default -> throw new AssertionError(condition);
            }
            return facts.build();
        }
    }

    /** « Jamais moins que »: what is under it goes to a person. */
    record OfAmount(Scheme scheme, Amount.NotBelow amount) implements Threshold {
        @Override
        public String key() {
            return amount.clause().key();
        }

        @Override
        public List<ParameterKey> figures() {
            return List.of(amount.least());
        }

        @Override
        public boolean admitsTheLimit() {
            return true;
        }

        @Override
        public boolean isLeast() {
            return true;
        }

        @Override
        public BigInteger[] limit(ParameterSet parameters, AsOf asOf, int persons) {
            return figure(parameters, asOf, amount.least());
        }

        @Override
        public List<List<Outcome>> judged(ParameterSet parameters, AsOf asOf, List<Long> amounts, int persons) {
            Condition granted = new Condition.All(amount.clause(), List.of());
            Assessor assessor = new Assessor(
                            scheme.key(), scheme.title(), "essai.1", "l’aide", granted, figures(), Map.of())
                    .withAmounts(amount);
            return List.of(amounts.stream()
                    .map(given -> assessor.assess(file(scheme.sheet(), given), parameters, asOf))
                    .map(Assessment::outcome)
                    .toList());
        }

        private Facts file(FactSheet sheet, long given) {
            Amount.Decided decided = (Amount.Decided) amount.amount();
            FactKey<Judgment<Francs>> fact = requireNonNull(decided.by());
            return Facts.of(sheet).with(fact, because(Francs.of(given))).build();
        }
    }

    static <T> Judgment<T> because(T answer) {
        return Judgment.of(answer, "Au vu des pièces.");
    }

    /** Every one of a scheme, each once. */
    static Stream<Threshold> of(Scheme scheme) {
        Stream<Condition> rules;
        List<Amount> amounts;
        switch (scheme) {
            case RuledScheme ruled -> {
                rules = Stream.of(ruled.eligibility());
                amounts = ruled.amounts();
            }
            case DatedScheme dated -> {
                rules = dated.rule().everyRule();
                amounts = dated.amounts();
            }
            default -> throw new AssertionError(scheme.key());
        }
        Stream<Threshold> ofConditions = Stream.concat(rules, amounts.stream().flatMap(Threshold::conditions))
                .flatMap(Ingredients::within)
                .filter(Threshold::compares)
                .distinct()
                .map(condition -> new OfCondition(scheme, condition));
        Stream<Threshold> ofAmounts = amounts.stream()
                .flatMap(Threshold::within)
                .filter(Amount.NotBelow.class::isInstance)
                .map(amount -> new OfAmount(scheme, (Amount.NotBelow) amount));
        return Stream.concat(ofConditions, ofAmounts);
    }

    private static boolean compares(Condition condition) {
        return Set.of(Condition.Below.class, Condition.Under.class, Condition.AtMost.class)
                .contains(condition.getClass());
    }

    private static Stream<Condition> conditions(Amount amount) {
        return within(amount)
                .flatMap(each -> each instanceof Amount.FirstCase first ? first.cases().stream() : Stream.empty())
                .map(Amount.Case::when);
    }

    private static Stream<Amount> within(Amount amount) {
        Stream<Amount> cases = amount instanceof Amount.FirstCase first
                ? first.cases().stream().map(Amount.Case::then)
                : Stream.empty();
        return Stream.concat(
                Stream.of(amount),
                Stream.concat(cases, AmountContents.parts(amount).stream()).flatMap(Threshold::within));
    }
}
