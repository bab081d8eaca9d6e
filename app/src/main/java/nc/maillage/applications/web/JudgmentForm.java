package nc.maillage.applications.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.applications.usecase.Judge;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.AmountLine;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What the form of one question sends, and its reading. */
record JudgmentForm(
        String key,
        String kind,
        String answer,
        String justification,
        List<String> labels,
        List<String> sources,
        List<String> amounts) {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_PERSONS = 60;

    List<FactsPage.AmountRow> rows() {
        var rows = new ArrayList<FactsPage.AmountRow>();
        for (int at = 0; at < amounts.size(); at++) {
            rows.add(new FactsPage.AmountRow(at, at(labels, at), at(sources, at), amounts.get(at)));
        }
        return rows;
    }

    /** Null when a field has a message. */
    Judge.@Nullable Answered read(FormErrors errors) {
        var why = Typed.text(justification, LONGEST)
                .required(
                        key + ".justification",
                        errors,
                        "Dites pourquoi\u00A0: votre réponse et sa raison sont écrites dans la décision.");
        var lines = kind.equals("FRANCS") ? lines(errors) : List.<AmountLine>of();
        var given = switch (kind) {
            case "FRANCS" -> Long.valueOf(0);
            case "COUNT" ->
                Typed.count(answer, 1, MOST_PERSONS)
                        .required(key + ".answer", errors, "Écrivez combien de personnes compter.");
            default -> Typed.line(answer, LONGEST_LINE).required(key + ".answer", errors, "Choisissez une réponse.");
        };
        return why == null || given == null || !errors.isEmpty()
                ? null
                : new Judge.Answered(
                        key, given instanceof Integer count ? (Object) count.longValue() : given, why, lines);
    }

    private List<AmountLine> lines(FormErrors errors) {
        var lines = new ArrayList<AmountLine>();
        for (var row : rows()) {
            if (row.label().isBlank() && row.amount().isBlank()) {
                continue;
            }
            var amount = Typed.francs(row.amount())
                    .required(
                            key + ".amount." + row.index(), errors, "Écrivez le montant retenu, 0 s’il n’y en a pas.");
            var label = Typed.line(row.label(), LONGEST_LINE)
                    .required(key + ".label." + row.index(), errors, "Écrivez de quelle ressource il s’agit.");
            var source = Typed.line(row.source(), LONGEST_LINE).orNull(key + ".source." + row.index(), errors);
            if (amount != null && label != null) {
                lines.add(new AmountLine(label, source, Francs.of(amount)));
            }
        }
        if (lines.isEmpty() && errors.isEmpty()) {
            errors.add(key + ".amount.0", "Écrivez au moins une ligne\u202F; sans ressources, une ligne à 0.");
        }
        return lines;
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : "";
    }
}
