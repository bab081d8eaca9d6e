package nc.maillage.keeping.lawreplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.decisions.LawReplays.Line;
import nc.maillage.decisions.LawReplays.Report;
import nc.maillage.law.FrenchText;
import nc.maillage.platform.French;

/** What a replay found, for a terminal: its counts, then the numbers of the decisions. */
final class PrintedReport {
    private static final Map<String, String> TITLES = Map.of(
            "move", "Du résultat de départ à celui d’arrivée",
            "commune", "Par commune",
            "household", "Par type de foyer",
            "year", "Par année de décision",
            "appeal", "Par état du recours",
            "bearing", "Ce que le droit d’arrivée dit de la décision en vigueur");
    private static final int BY_LINE = 8;

    private final List<String> printed = new ArrayList<>();

    private PrintedReport() {}

    static List<String> of(Report report) {
        var page = new PrintedReport();
        page.head(report);
        report.counts().forEach(page::table);
        for (var nature : report.counts().getOrDefault("nature", Map.of()).keySet()) {
            page.decisions(nature, report.lines());
        }
        page.foot(report);
        return page.printed;
    }

    private void head(Report report) {
        printed.add("Rejeu n° %d : du droit connu le %s (%s) au droit connu le %s (%s)%s."
                .formatted(
                        report.number(),
                        FrenchText.date(report.fromKnownOn()),
                        report.from(),
                        FrenchText.date(report.toKnownOn()),
                        report.to(),
                        report.scheme() == null ? "" : ", dispositif " + report.scheme()));
        var last = report.lastDecision();
        printed.add("%s, signées jusqu’au %s%s."
                .formatted(
                        French.count(report.read(), "décision lue", "décisions lues"),
                        French.moment(report.cut()),
                        last == null ? "" : ", la dernière est la n° " + last));
        if (report.already() > 0) {
            printed.add(
                    "%s prises alors que le droit d’arrivée était connu : il ne les déplace pas (--later les relit)."
                            .formatted(French.whole(report.already())));
        }
        if (report.erased() > 0) {
            printed.add("%s, qui ne disent plus rien."
                    .formatted(French.count(report.erased(), "décision effacée", "décisions effacées")));
        }
        if (report.lines().isEmpty()) {
            printed.add("Aucune décision ne change.");
        }
    }

    private void table(String kind, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        printed.add("");
        if (TITLES.containsKey(kind)) {
            printed.add(TITLES.get(kind));
        }
        counts.forEach((label, number) -> printed.add("%8s  %s".formatted(French.whole(number), label)));
    }

    private void decisions(String nature, List<Line> lines) {
        var numbers = lines.stream()
                .filter(line -> line.nature().equals(nature))
                .map(Line::decision)
                .toList();
        printed.add("");
        printed.add(nature + " :");
        for (int at = 0; at < numbers.size(); at += BY_LINE) {
            printed.add("  " + String.join("  ", numbers.subList(at, Math.min(numbers.size(), at + BY_LINE))));
        }
    }

    private void foot(Report report) {
        var lasted = report.lasted();
        printed.add("");
        printed.add("Programme %s, règles %s puis %s, chiffres %s puis %s. Durée : %s ms."
                .formatted(
                        report.program(),
                        start(report.fromLaw().rules()),
                        start(report.toLaw().rules()),
                        start(report.fromLaw().figures()),
                        start(report.toLaw().figures()),
                        lasted == null ? "?" : French.whole(lasted.toMillis())));
        printed.add("Un rejeu ne rouvre aucun dossier : c’est l’acte d’une personne.");
    }

    private static String start(String digest) {
        return digest.substring(0, 12);
    }
}
