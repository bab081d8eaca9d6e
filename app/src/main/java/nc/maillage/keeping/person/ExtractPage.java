package nc.maillage.keeping.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Typography;

/** The readable document of an extract: one page that prints, with nothing to fetch. */
final class ExtractPage {
    private static final String STYLE = """
            body { font: 11pt/1.45 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
            h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #999 }
            dl { margin: 0 0 1rem; padding: .5rem 0 .5rem .75rem; border-left: 3px solid #ccc; break-inside: avoid }
            dt { font-size: .85em; color: #555 } dd { margin: 0 0 .35rem } p.none { color: #555 }
            @media print { body { margin: 0; max-width: none } }
            """;

    private ExtractPage() {}

    static String of(Map<String, Object> head, Map<String, List<Map<String, Object>>> sections) {
        var page = new StringBuilder();
        page.append(
                        "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Extrait de votre dossier</title>")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><style>")
                .append(STYLE)
                .append("</style></head><body><h1>Extrait de votre dossier</h1>");
        list(page, head);
        page.append(
                        "<p>Ce document dit ce que le programme garde sur vous. Les noms des autres personnes et des agents ")
                .append(
                        "en ont été retirés. Une erreur ? Demandez qu’elle soit corrigée au guichet ou par courrier.</p>");
        sections.forEach((title, rows) -> {
            page.append("<h2>").append(escaped(title)).append("</h2>");
            if (rows.isEmpty()) {
                page.append("<p class=\"none\">Rien.</p>");
            }
            rows.forEach(row -> list(page, row));
        });
        return Typography.ofHtml(page.append("</body></html>").toString());
    }

    private static void list(StringBuilder page, Map<String, Object> row) {
        page.append("<dl>");
        row.forEach((name, value) -> {
            page.append("<dt>").append(escaped(French.capitalised(name))).append("</dt>");
            if (value instanceof List<?> lines) {
                lines.forEach(line -> dd(page, line));
            } else {
                dd(page, value);
            }
        });
        page.append("</dl>");
    }

    private static void dd(StringBuilder page, Object value) {
        page.append("<dd>").append(escaped(written(value))).append("</dd>");
    }

    private static String written(Object value) {
        return switch (value) {
            case LocalDate day -> French.date(day);
            case Instant at -> French.moment(at);
            case Boolean yes -> yes ? "oui" : "non";
            default -> String.valueOf(value).replace("**", "");
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
