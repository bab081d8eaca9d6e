package nc.maillage.notices.write;

import java.time.LocalDate;
import java.util.Locale;
import nc.maillage.notices.Availability;
import nc.maillage.notices.AvailabilityKind;
import nc.maillage.notices.Contract;
import nc.maillage.notices.DocumentType;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.Residence;
import org.jspecify.annotations.Nullable;

/** The printed template: the title, the two columns of the header, the body. */
final class TemplateMarkup {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 16mm 18mm; }
            body { font-family: Lecture, Secours; font-size: 10.5pt; line-height: 1.3; }
            h1 { font-size: 17pt; margin: 0 0 5pt 0; } h2 { font-size: 11.5pt; margin: 12pt 0 7pt 0; }
            h3 { font-size: 10.5pt; margin: 9pt 0 7pt 0; } p { margin: 0 0 9pt 0; }
            h1, h2, h3 { page-break-after: avoid; }
            ul { margin: 0 0 9pt 0; padding: 0; list-style: none; } li { margin: 0 0 3pt 0; padding-left: 0; }
            table { width: 100%; border-collapse: collapse; margin: 4pt 0 8pt 0; }
            td { width: 50%; vertical-align: top; padding: 0 0 10pt 0; } td.right { padding-left: 26pt; }
            .whole { white-space: nowrap; }
            """;

    private final Notice notice;
    private final StringBuilder out = new StringBuilder();

    private TemplateMarkup(Notice notice) {
        this.notice = notice;
    }

    static String of(Notice notice) {
        TemplateMarkup template = new TemplateMarkup(notice);
        String title = Markup.text(Words.title(notice));
        template.out
                .append("<html lang=\"fr\"><head><title>")
                .append(title)
                .append("</title><meta name=\"description\" content=\"")
                .append(title)
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        if (notice.value(NoticeField.DOCUMENT_TYPE, DocumentType.class) == DocumentType.COMMUNIQUE) {
            template.communique();
        } else {
            template.header();
        }
        return template.out
                .append(BodyMarkup.print(notice))
                .append("</body></html>")
                .toString();
    }

    private void header() {
        if (notice.text(NoticeField.TITLE) != null) {
            out.append("<h1>").append(text(Words.title(notice))).append("</h1>\n");
        }
        String reference = notice.text(NoticeField.REFERENCE);
        if (reference != null) {
            LocalDate date = notice.day(NoticeField.REFERENCE_DATE);
            String of = date == null ? "" : " du " + Words.date(date).replaceFirst("^\\p{L}+ ", "");
            out.append("<p>").append(label("Référence", reference + of)).append("</p>\n");
        }
        out.append("<table>\n");
        row(labelled("Employeur", NoticeField.EMPLOYER), service());
        row(corps(), labelled("Direction", NoticeField.DIRECTION));
        row(residence(), labelled("Lieu de travail", NoticeField.WORKPLACE));
        row(availability(), null);
        row(
                day("Date de dépôt de l’offre", NoticeField.PUBLICATION_DATE),
                day("Date limite de candidature", NoticeField.DEADLINE));
        out.append("</table>\n");
        String note = notice.text(NoticeField.REPUBLICATION_NOTE);
        if (note != null) {
            out.append("<p>").append(text(note)).append("</p>\n");
        }
        ended();
    }

    private void ended() {
        if (notice.status() == NoticeStatus.WITHDRAWN) {
            out.append("<p>L’AVP a été retiré.</p>\n");
        } else if (notice.status() == NoticeStatus.UNSUCCESSFUL) {
            out.append("<p>L’AVP a été rendu infructueux.</p>\n");
        }
    }

    private void communique() {
        String reference = notice.text(NoticeField.REFERENCE);
        LocalDate date = notice.day(NoticeField.REFERENCE_DATE);
        if (reference != null) {
            out.append("<h1>")
                    .append(text(reference))
                    .append(date == null ? "" : " du " + text(Words.date(date).replaceFirst("^\\p{L}+ ", "")))
                    .append("</h1>\n");
        }
        String service = notice.text(NoticeField.SERVICE);
        String direction = notice.text(NoticeField.DIRECTION);
        Availability when = notice.value(NoticeField.AVAILABILITY, Availability.class);
        Contract contract = notice.value(NoticeField.CONTRACT, Contract.class);
        String needs = (service == null ? "" : "du " + service)
                + (service != null && direction != null ? " " : "")
                + (direction == null ? "" : "de la " + direction);
        String how = when != null ? when.text() : contract == null ? "" : contract.type();
        out.append("<p>")
                .append(text("La Nouvelle-Calédonie recrute" + (needs.isEmpty() ? "" : ", pour les besoins " + needs)
                        + ", un " + Words.title(notice) + "."
                        + (how.isEmpty() ? "" : " Le poste est à pourvoir dans le cadre d’une " + how + ".")))
                .append("</p>\n");
    }

    private void row(@Nullable String left, @Nullable String right) {
        if (left != null || right != null) {
            out.append("<tr><td>")
                    .append(left == null ? "" : left)
                    .append("</td><td class=\"right\">")
                    .append(right == null ? "" : right)
                    .append("</td></tr>\n");
        }
    }

    private @Nullable String labelled(String name, NoticeField field) {
        String value = notice.text(field);
        boolean printed = value != null || notice.reading(field).raw() != null;
        return printed ? label(name, value == null ? "" : value) : null;
    }

    private @Nullable String service() {
        String value = notice.text(NoticeField.SERVICE);
        return value == null ? null : label("Service", value);
    }

    private @Nullable String corps() {
        String value = Words.corps(notice);
        boolean printed =
                !value.isEmpty() || notice.reading(NoticeField.CORPS_CADRE).raw() != null;
        return printed ? label("Corps ou Cadre d’emploi /Domaine", value) : null;
    }

    private @Nullable String residence() {
        String mode = notice.text(NoticeField.RESIDENCE_MODE);
        if (mode == null) {
            return null;
        }
        Residence residence = notice.value(NoticeField.RESIDENCE, Residence.class);
        return label(Residence.label(mode), residence == null ? "" : residence.text());
    }

    private @Nullable String availability() {
        Availability availability = notice.value(NoticeField.AVAILABILITY, Availability.class);
        if (availability == null) {
            return null;
        }
        boolean likely = availability.kind() == AvailabilityKind.LIKELY_VACANT
                && !availability.text().toLowerCase(Locale.FRENCH).contains("susceptible");
        return label(likely ? "Poste susceptible d’être à pourvoir" : "Poste à pourvoir", availability.text());
    }

    private @Nullable String day(String name, NoticeField field) {
        LocalDate day = notice.day(field);
        return day == null ? null : label(name, Words.date(day));
    }

    private static String label(String name, String value) {
        return "<b>" + PrintWords.unbroken(name) + " :</b> " + text(value);
    }

    private static String text(String text) {
        return PrintWords.unbroken(Markup.text(text));
    }
}
