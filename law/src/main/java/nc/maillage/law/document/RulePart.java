package nc.maillage.law.document;

import java.util.List;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.AmountContents;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.rule.RuleInFrench;
import nc.maillage.law.rule.RuleLine;
import org.jspecify.annotations.Nullable;

/** « Partie d’une règle »: what has a lawyer's page: the whole rule, each condition of its first rank, each amount. */
public interface RulePart {
    Clause clause();

    List<Clause> clauses();

    List<ParameterKey> parameters();

    List<FactDefinition> facts();

    /** One for each version that has it, oldest first; a part that never changed has one. */
    List<Passage> passages(RuleInFrench writer);

    default String title() {
        return clause().title();
    }

    /** « Passage »: the part in French; {@code version} is null where its rule has only one. */
    record Passage(@Nullable RuleVersion version, List<RuleLine> lines) {}

    /** A condition with all that it holds. */
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
        public List<Passage> passages(RuleInFrench writer) {
            return List.of(new Passage(null, writer.tree(condition)));
        }
    }

    /** An amount with the cases that it follows. */
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
        public List<Passage> passages(RuleInFrench writer) {
            return List.of(new Passage(null, writer.tree(amount)));
        }
    }
}
