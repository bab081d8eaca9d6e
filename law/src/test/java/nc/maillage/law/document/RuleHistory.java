package nc.maillage.law.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Period;
import nc.maillage.law.dated.CourtRuling;
import nc.maillage.law.dated.DatedRule;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.rule.RuleLine;

/** The versions and the rulings of a dated rule, and a part of it version after version; two that are alike are told once. */
final class RuleHistory {
    private RuleHistory() {}

    static List<String> tree(List<RulePart.Passage> passages) {
        List<String> lines = new ArrayList<>();
        List<RuleLine> before = List.of();
        for (RulePart.Passage each : passages) {
            RuleVersion version = each.version();
            if (version != null) {
                lines.add((lines.isEmpty() ? "" : "\n") + "### " + days(version) + " (`" + version.name() + "`)\n");
            }
            if (each.lines().equals(before)) {
                lines.add("Comme avant.");
            } else {
                each.lines().forEach(line -> lines.add(line.asMarkdown()));
            }
            before = each.lines();
        }
        return lines;
    }

    static List<String> of(DatedRule rule) {
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
