package nc.maillage.law.configured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.rule.Tracer;

/** A comparison that a version makes, with the conditions without which it is not made. */
record AidThreshold(String title, Condition compared, List<Condition> before, boolean contrary) {
    /** Each figure that something is compared with, once. */
    static List<AidThreshold> of(AidVersion version) {
        Map<String, AidThreshold> found = new LinkedHashMap<>();
        List<AidThreshold> all = new ArrayList<>();
        add(version.assessor().rule(), List.of(), false, all);
        version.assessor().amounts().forEach(amount -> add(amount, all));
        all.forEach(each -> found.putIfAbsent(each.figure(), each));
        return List.copyOf(found.values());
    }

    /** Empty-handed cases, where what is compared is not known or not looked at, are on neither side. */
    Outcome side(Facts facts, Figures figures) {
        Tracer tracer = new Tracer(figures);
        boolean looked =
                before.stream().allMatch(each -> tracer.trace(each, facts).outcome() == Outcome.FULFILLED);
        Outcome outcome = looked ? tracer.trace(compared, facts).outcome() : Outcome.FOR_A_PERSON;
        return contrary ? outcome.negated() : outcome;
    }

    String key() {
        return compared.clause().key();
    }

    private String figure() {
        List<ParameterKey> figures = RuleContents.parameters(compared);
        return figures.isEmpty() ? key() : figures.getFirst().name();
    }

    private static void add(Condition condition, List<Condition> before, boolean contrary, List<AidThreshold> found) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> add(part, before, contrary, found));
            case Condition.AnyOf any -> any.parts().forEach(part -> add(part, before, contrary, found));
            case Condition.Not not -> found.addAll(contraryOf(not, before, contrary));
            case Condition.InTurn turn -> {
                List<Condition> earlier = new ArrayList<>(before);
                for (Condition part : turn.parts()) {
                    add(part, List.copyOf(earlier), contrary, found);
                    earlier.add(part);
                }
            }
            case Condition.OneOf oneOf -> {
                if (oneOf.fact().name().equals(AidFacts.PAYMENTS_THIS_YEAR)) {
                    found.add(new AidThreshold(oneOf.clause().title(), oneOf, before, contrary));
                }
            }
            default -> {
                if (!RuleContents.parameters(condition).isEmpty()) {
                    found.add(new AidThreshold(condition.clause().title(), condition, before, contrary));
                }
            }
        }
    }

    private static List<AidThreshold> contraryOf(Condition.Not not, List<Condition> before, boolean contrary) {
        List<AidThreshold> inside = new ArrayList<>();
        add(not.part(), before, !contrary, inside);
        return inside.stream()
                .map(each -> new AidThreshold(not.clause().title(), each.compared(), before, each.contrary()))
                .toList();
    }

    private static void add(Amount amount, List<AidThreshold> found) {
        switch (amount) {
            case Amount.FirstCase cases -> cases.cases().forEach(each -> add(each.when(), List.of(), false, found));
            case Amount.LeftOf left -> add(left.amount(), found);
            default -> {}
        }
    }
}
