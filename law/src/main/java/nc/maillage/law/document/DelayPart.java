package nc.maillage.law.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.appeal.AppealFacts;
import nc.maillage.law.appeal.Delay;
import nc.maillage.law.appeal.DelayInFrench;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.RuleInFrench;

/** The lawyer's page of one delay. */
record DelayPart(Delay delay) implements RulePart {
    @Override
    public Clause clause() {
        return delay.clause();
    }

    @Override
    public List<Clause> clauses() {
        Delay after = delay.after();
        return after == null ? List.of(clause()) : List.of(clause(), after.clause());
    }

    @Override
    public List<ParameterKey> parameters() {
        Delay after = delay.after();
        return Stream.concat(after == null ? Stream.empty() : after.parameters().stream(), delay.parameters().stream())
                .toList();
    }

    @Override
    public List<FactDefinition> facts() {
        List<FactKey<?>> keys = new ArrayList<>();
        keys.add(delay.from());
        Stream.<FactKey<?>>concat(
                        Stream.ofNullable(delay.stated()),
                        Stream.concat(Stream.ofNullable(delay.stoppedBy()), Stream.ofNullable(delay.contested())))
                .forEach(keys::add);
        if (delay.lengthenedByDistance()) {
            keys.add(AppealFacts.HOME);
        }
        return keys.stream().<FactDefinition>map(FactKey::definition).toList();
    }

    @Override
    public List<Passage> passages(RuleInFrench writer) {
        ParameterSet shipped = ParameterSet.shipped();
        return List.of(new Passage(
                null,
                new DelayInFrench(key -> shipped.parameter(key).orElseThrow().description()).lines(delay)));
    }
}
