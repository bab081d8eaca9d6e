package nc.maillage.law.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.dated.DatedRule;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.rule.RuleInFrench;

/** A condition that changes with the versions of its rule: each version holds its own. */
record VersionedPart(String title, Map<RuleVersion, Condition> held) implements RulePart {

    static RulePart whole(DatedRule rule) {
        Map<RuleVersion, Condition> held = new LinkedHashMap<>();
        rule.versions().forEach(version -> held.put(version, rule.withItsRulings(version)));
        return new VersionedPart("La règle entière, ses versions et les décisions de justice", held);
    }

    static RulePart of(DatedRule rule, String key) {
        Map<RuleVersion, Condition> held = new LinkedHashMap<>();
        rule.versions()
                .forEach(version ->
                        RuleParts.titled(rule.withItsRulings(version), key).ifPresent(part -> held.put(version, part)));
        Condition last = List.copyOf(held.values()).getLast();
        return new VersionedPart(last.clause().title(), held);
    }

    @Override
    public Clause clause() {
        return List.copyOf(held.values()).getLast().clause();
    }

    @Override
    public List<Clause> clauses() {
        return conditions()
                .flatMap(each -> RuleContents.clauses(each).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<ParameterKey> parameters() {
        return conditions()
                .flatMap(each -> RuleContents.parameters(each).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<FactDefinition> facts() {
        return conditions()
                .flatMap(each -> RuleContents.facts(each).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Passage> passages(RuleInFrench writer) {
        return held.entrySet().stream()
                .map(each -> new Passage(each.getKey(), writer.tree(each.getValue())))
                .toList();
    }

    private Stream<Condition> conditions() {
        return held.values().stream();
    }
}
