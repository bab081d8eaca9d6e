package nc.maillage.notices.write;

import java.time.LocalDate;
import nc.maillage.notices.Availability;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.Residence;
import org.jspecify.annotations.Nullable;

/** « Page de l’avis »: the facts and the body of a notice as accessible HTML, to be put in a page. */
public final class NoticePage {
    private NoticePage() {}

    /** What a candidate looks for first; a derived value says that it is. */
    public static String facts(Notice notice) {
        StringBuilder out = new StringBuilder("<dl class=\"facts panel\">\n");
        fact(out, "Lieu", notice.text(NoticeField.WORKPLACE), null);
        fact(out, "Corps", blank(Words.corps(notice)), null);
        fact(out, "Catégorie", notice.text(NoticeField.CATEGORY), source(notice.reading(NoticeField.CATEGORY)));
        Availability availability = notice.value(NoticeField.AVAILABILITY, Availability.class);
        fact(out, "Prise de poste", availability == null ? null : availability.text(), null);
        Integer positions = notice.number(NoticeField.POSITIONS);
        fact(out, "Postes", positions == null ? null : positions.toString(), null);
        fact(
                out,
                "Emploi de référence",
                notice.text(NoticeField.RESPNC_JOB),
                "Répertoire des emplois du secteur public");
        Residence residence = notice.value(NoticeField.RESIDENCE, Residence.class);
        fact(out, "Durée de résidence", residence == null ? null : residence.text(), null);
        day(out, "Déposé le", notice.day(NoticeField.PUBLICATION_DATE));
        day(out, "Date limite", notice.day(NoticeField.DEADLINE));
        fact(out, "Référence", notice.text(NoticeField.REFERENCE), null);
        return out.append("</dl>\n").toString();
    }

    /** The sections, their headings at the given level. */
    public static String body(Notice notice, int level) {
        return BodyMarkup.page(notice, level);
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String source(Reading<?> reading) {
        return reading.how() == How.DERIVED ? "Déduite " + reading.repair() : null;
    }

    private static void day(StringBuilder out, String name, @Nullable LocalDate day) {
        fact(out, name, day == null ? null : Words.date(day), null);
    }

    private static void fact(StringBuilder out, String name, @Nullable String value, @Nullable String source) {
        if (value == null) {
            return;
        }
        out.append("<div><dt>").append(name).append("</dt><dd>").append(Markup.text(value));
        if (source != null) {
            out.append("<span class=\"src\">").append(Markup.text(source)).append("</span>");
        }
        out.append("</dd></div>\n");
    }
}
