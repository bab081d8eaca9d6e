package nc.maillage.applications.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.applications.domain.ResourceLine;
import nc.maillage.applications.domain.ResourceNature;
import nc.maillage.law.Francs;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was received, month by month, as typed. */
record ResourceForm(List<String> natures, List<String> months, List<String> amounts, List<String> sources) {
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{4})");
    private static final int LONGEST = 200;

    List<FactsPage.ResourceRow> rows() {
        var rows = new ArrayList<FactsPage.ResourceRow>();
        for (int at = 0; at < amounts.size(); at++) {
            rows.add(new FactsPage.ResourceRow(at, at(natures, at), at(months, at), amounts.get(at), at(sources, at)));
        }
        return rows;
    }

    List<ResourceLine> read(LocalDate today, FormErrors errors) {
        var lines = new ArrayList<ResourceLine>();
        for (var row : rows()) {
            if (row.nature().isBlank() && row.amount().isBlank() && row.month().isBlank()) {
                continue;
            }
            var nature = nature(row.nature());
            if (nature == null) {
                errors.add("nature." + row.index(), "Choisissez la nature de la ressource.");
            }
            var month = month(row, today, errors);
            var amount = Typed.francs(row.amount())
                    .required("amount." + row.index(), errors, "Écrivez le montant reçu ce mois-là.");
            var source = Typed.line(row.source(), LONGEST).orNull("rsource." + row.index(), errors);
            if (nature != null && month != null && amount != null) {
                lines.add(new ResourceLine(
                        nature, month, Francs.of(amount), source == null ? "Déclaré par la personne" : source));
            }
        }
        return lines;
    }

    private static @Nullable YearMonth month(FactsPage.ResourceRow row, LocalDate today, FormErrors errors) {
        var field = "month." + row.index();
        var match = MONTH.matcher(row.month().strip());
        if (!match.matches()) {
            errors.add(field, "Écrivez le mois ainsi\u00A0: 10/2026.");
            return null;
        }
        try {
            var month = YearMonth.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
            if (month.isAfter(YearMonth.from(today))) {
                errors.add(field, "Ce mois n’est pas encore venu. Vérifiez l’année.");
                return null;
            }
            return month;
        } catch (DateTimeException impossible) {
            errors.add(field, "Il n’y a pas de mois %s. Écrivez-le ainsi\u00A0: 10/2026.".formatted(match.group(1)));
            return null;
        }
    }

    private static @Nullable ResourceNature nature(String typed) {
        for (var nature : ResourceNature.values()) {
            if (nature.name().equals(typed)) {
                return nature;
            }
        }
        return null;
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : "";
    }
}
