package nc.maillage.law.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.appeal.AppealLaw;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.AmountContents;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.rule.RuleInFrench;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.RuledScheme;

/** What has a lawyer's page: the whole rule, each condition of its first rank, each amount. */
interface RulePart {
    Clause clause();

    List<Clause> clauses();

    List<ParameterKey> parameters();

    List<FactDefinition> facts();

    List<String> tree(RuleInFrench writer);

    default String title() {
        return clause().title();
    }

    /** What is said before the text: the versions and the rulings, on the page of a whole rule that has several. */
    default List<String> preface() {
        return List.of();
    }

    record OfCondition(Condition condition) implements RulePart {
        @Override
        public Clause clause() {
            return condition.clause();
        }

        @Override
        public String title() {
            return !clause().isGroup()
                    ? clause().title()
                    : condition instanceof Condition.Route ? "La règle entière et l’orientation" : "La règle entière";
        }

        @Override
        public List<Clause> clauses() {
            return RuleContents.clauses(condition);
        }

        @Override
        public List<ParameterKey> parameters() {
            return RuleContents.parameters(condition);
        }

        @Override
        public List<FactDefinition> facts() {
            return RuleContents.facts(condition);
        }

        @Override
        public List<String> tree(RuleInFrench writer) {
            return writer.tree(condition);
        }
    }

    record OfAmount(Amount amount) implements RulePart {
        @Override
        public Clause clause() {
            return amount.clause();
        }

        @Override
        public List<Clause> clauses() {
            return AmountContents.clauses(amount);
        }

        @Override
        public List<ParameterKey> parameters() {
            return AmountContents.parameters(amount);
        }

        @Override
        public List<FactDefinition> facts() {
            return AmountContents.definitions(amount);
        }

        @Override
        public List<String> tree(RuleInFrench writer) {
            return writer.tree(amount);
        }
    }

    /** By the name of their page, which is that of their feature too. */
    static Map<String, RulePart> of(BodyOfLaw scheme) {
        return switch (scheme) {
            case RuledScheme ruled -> of(ruled);
            case DatedScheme dated -> of(dated);
            case AppealLaw _ -> DelayPart.all();
            default -> Map.of();
        };
    }

    private static Map<String, RulePart> of(DatedScheme scheme) {
        List<RulePart> parts = new ArrayList<>();
        parts.add(VersionedPart.whole(scheme.rule()));
        scheme.rule()
                .everyRule()
                .flatMap(RulePart::titled)
                .map(condition -> condition.clause().key())
                .distinct()
                .forEach(key -> parts.add(VersionedPart.of(scheme.rule(), key)));
        scheme.amounts().forEach(amount -> parts.add(new OfAmount(amount)));
        return named(parts);
    }

    private static Map<String, RulePart> of(RuledScheme scheme) {
        List<RulePart> parts = new ArrayList<>();
        Condition whole = scheme.eligibility();
        parts.add(new OfCondition(whole));
        if (whole.clause().isGroup()) {
            parts(whole).flatMap(RulePart::titled).forEach(part -> parts.add(new OfCondition(part)));
        }
        scheme.amounts().forEach(amount -> parts.add(new OfAmount(amount)));
        return named(parts);
    }

    static Map<String, RulePart> named(List<RulePart> parts) {
        Map<String, RulePart> pages = new LinkedHashMap<>();
        parts.forEach(part -> pages.put(pages.size() + "-" + part.clause().key(), part));
        return pages;
    }

    static Stream<Condition> titled(Condition condition) {
        return condition.clause().isGroup() ? parts(condition).flatMap(RulePart::titled) : Stream.of(condition);
    }

    private static Stream<Condition> parts(Condition group) {
        return switch (group) {
            case Condition.All all -> all.parts().stream();
            case Condition.InTurn turn -> turn.parts().stream();
            case Condition.AnyOf any -> any.parts().stream();
            case Condition.Otherwise otherwise -> otherwise.attempts().stream();
            case Condition.Admissible admissible -> Stream.of(admissible.proofs(), admissible.part());
            case Condition.Route route -> Stream.of(route.part());
            default -> Stream.empty();
        };
    }
}
