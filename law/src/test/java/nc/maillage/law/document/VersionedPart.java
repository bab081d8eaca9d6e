package nc.maillage.law.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Period;
import nc.maillage.law.dated.CourtRuling;
import nc.maillage.law.dated.DatedRule;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.rule.RuleInFrench;

/** A condition that changes with the versions of its rule: each version with its days, two that are alike told once. */
record VersionedPart(String title, Map<RuleVersion, Condition> held, List<String> preface) implements RulePart {

    static RulePart whole(DatedRule rule) {
        Map<RuleVersion, Condition> held = new LinkedHashMap<>();
        rule.versions().forEach(version -> held.put(version, rule.withItsRulings(version)));
        return new VersionedPart("La règle entière, ses versions et les décisions de justice", held, history(rule));
    }

    static RulePart of(DatedRule rule, String key) {
        Map<RuleVersion, Condition> held = new LinkedHashMap<>();
        rule.versions()
                .forEach(version -> RulePart.titled(rule.withItsRulings(version))
                        .filter(part -> part.clause().key().equals(key))
                        .findFirst()
                        .ifPresent(part -> held.put(version, part)));
        Condition last = List.copyOf(held.values()).getLast();
        return new VersionedPart(last.clause().title(), held, List.of());
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
    public List<String> tree(RuleInFrench writer) {
        List<String> lines = new ArrayList<>();
        List<String> before = List.of();
        for (Map.Entry<RuleVersion, Condition> each : held.entrySet()) {
            List<String> tree = writer.tree(each.getValue());
            RuleVersion version = each.getKey();
            lines.add((lines.isEmpty() ? "" : "\n") + "### " + days(version) + " (`" + version.name() + "`)\n");
            lines.addAll(tree.equals(before) ? List.of("Comme avant.") : tree);
            before = tree;
        }
        return lines;
    }

    private Stream<Condition> conditions() {
        return held.values().stream();
    }

    private static List<String> history(DatedRule rule) {
        List<String> lines = new ArrayList<>();
        lines.add("\n## Versions\n");
        lines.add("| Version | S’applique | Connue depuis | Texte | Fiabilité |\n| --- | --- | --- | --- | --- |");
        rule.versions()
                .forEach(version -> lines.add(row(
                        "`" + version.name() + "`",
                        days(version),
                        FrenchText.date(version.knownFrom()),
                        RulePage.reference(version.reference()),
                        version.grade().label())));
        if (!rule.rulings().isEmpty()) {
            lines.add("\n## Décisions de justice\n");
            lines.add(
                    "| Décision | Clause | Cas visés | Effet | Jours de droit | Connue depuis | Source | Fiabilité |\n"
                            + "| --- | --- | --- | --- | --- | --- | --- | --- |");
            rule.rulings().forEach(ruling -> lines.add(row(ruling)));
        }
        return lines;
    }

    private static String row(CourtRuling ruling) {
        return row(
                ruling.name(),
                "`" + ruling.clause() + "` de " + String.join(", ", ruling.versions()),
                cases(ruling),
                ruling.effect().label(),
                days(ruling.applies()),
                FrenchText.date(ruling.knownFrom()),
                RulePage.reference(ruling.reference()),
                ruling.grade().label());
    }

    private static String cases(CourtRuling ruling) {
        FactKey<String> fact = ruling.cases().fact();
        return fact == null
                ? "tous"
                : fact.definition().label() + "\u00A0: "
                        + fact.definition().labelOf(ruling.cases().answer());
    }

    private static String days(RuleVersion version) {
        return version.attested()
                ? days(version.applies()) + ", premier jour que les sources montrent"
                : days(version.applies());
    }

    private static String days(Period period) {
        LocalDate to = period.to();
        if (to == null) {
            return "Depuis le " + FrenchText.date(period.from());
        }
        return to.equals(period.from())
                ? "Le " + FrenchText.date(to)
                : "Du " + FrenchText.date(period.from()) + " au " + FrenchText.date(to);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
