package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nc.maillage.notices.DocumentType;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.Residence;
import nc.maillage.notices.text.Line;
import nc.maillage.notices.text.Line.Mark;

/**
 * « Avis saisi »: what is typed under each label of the template, read as a printed notice is read, so that a draft, its
 * page and its PDF say the same.
 */
public final class TypedNotice {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u200B\\uFEFF]+");
    private static final Pattern BULLETS =
            Pattern.compile("^(?:[-•*♦▪◦‣·–—●■➢►✓○□❑❖→⇒✔⮚➔➤](?=\\s|[•♦])\\s*|[•♦#]\\s*)+");
    private static final Map<NoticeField, String> LABELS = labels();

    private TypedNotice() {}

    /** @param header what stands after each label of the template; a field that is not there has no label */
    public static Notice of(Map<NoticeField, String> header, TypedBody body) {
        Fields fields = new Fields();
        fields.put(NoticeField.DOCUMENT_TYPE, Reading.derived(DocumentType.NOTICE, null, 0, "saisi selon le modèle"));
        HeaderReader.read(lines(header), fields, String.join("\n", body.details()));
        BodyReader.readRow(cells(body), fields);
        return fields.finished();
    }

    /** Spaces of every kind are one space, as in a document that is read. */
    public static String clean(String typed) {
        return SPACES.matcher(typed.replace("**", "").replace("__", ""))
                .replaceAll(" ")
                .strip();
    }

    private static List<Line> lines(Map<NoticeField, String> header) {
        List<Line> lines = new ArrayList<>();
        String title = clean(header.getOrDefault(NoticeField.TITLE, ""));
        if (!title.isEmpty()) {
            lines.add(Line.of(1, title, Mark.HEADING, false));
        }
        LABELS.forEach((field, label) -> {
            String value = header.get(field);
            if (value != null) {
                String printed = field == NoticeField.RESIDENCE
                        ? Residence.label(header.getOrDefault(NoticeField.RESIDENCE_MODE, "")) + " : "
                        : label;
                lines.add(Line.of(lines.size() + 1, (printed + clean(value)).strip(), Mark.PLAIN, false));
            }
        });
        return lines;
    }

    private static Map<Section, List<Line>> cells(TypedBody body) {
        Map<Section, List<Line>> cells = new EnumMap<>(Section.class);
        put(cells, Section.DETAILS, details(body.details()));
        put(cells, Section.RESPNC, texts(List.of(body.job())));
        put(cells, Section.MISSIONS, list(body.missions()));
        put(cells, Section.ACTIVITIES, list(body.activities()));
        put(cells, Section.SECONDARY, list(body.secondaryActivities()));
        put(cells, Section.PARTICULARITIES, items(body.particularities()));
        put(cells, Section.KNOWLEDGE, items(body.knowledge()));
        put(cells, Section.KNOW_HOW, items(body.knowHow()));
        put(cells, Section.BEHAVIOUR, items(body.behaviour()));
        put(cells, Section.CONTACT, texts(body.contact()));
        put(cells, Section.ANSWER, texts(body.answer()));
        return cells;
    }

    private static void put(Map<Section, List<Line>> cells, Section section, List<Line> lines) {
        if (!lines.isEmpty()) {
            cells.put(section, lines);
        }
    }

    private static List<Line> details(List<String> typed) {
        return marked(typed, line -> BULLETS.matcher(line).find() ? Mark.BULLET : Mark.PLAIN);
    }

    private static List<Line> list(List<String> typed) {
        return marked(typed, line -> line.endsWith(":") ? Mark.PLAIN : Mark.BULLET);
    }

    private static List<Line> items(List<String> typed) {
        return marked(typed, _ -> Mark.BULLET);
    }

    private static List<Line> texts(List<String> typed) {
        return marked(typed, _ -> Mark.PLAIN);
    }

    private static List<Line> marked(List<String> typed, Function<String, Mark> mark) {
        List<Line> lines = new ArrayList<>();
        for (String each : typed) {
            String line = clean(each);
            String text = BULLETS.matcher(line).replaceFirst("");
            if (!text.isEmpty()) {
                lines.add(Line.of(lines.size() + 1, text, mark.apply(line), false));
            }
        }
        return lines;
    }

    private static Map<NoticeField, String> labels() {
        Map<NoticeField, String> labels = new LinkedHashMap<>();
        labels.put(NoticeField.REFERENCE, "Référence : ");
        labels.put(NoticeField.EMPLOYER, "Employeur : ");
        labels.put(NoticeField.CORPS_CADRE, "Corps ou Cadre d’emploi /Domaine : ");
        labels.put(NoticeField.DIRECTION, "Direction : ");
        labels.put(NoticeField.SERVICE, "Service : ");
        labels.put(NoticeField.RESIDENCE, "");
        labels.put(NoticeField.WORKPLACE, "Lieu de travail : ");
        labels.put(NoticeField.AVAILABILITY, "Poste à pourvoir : ");
        labels.put(NoticeField.PUBLICATION_DATE, "Date de dépôt de l’offre : ");
        labels.put(NoticeField.DEADLINE, "Date limite de candidature : ");
        labels.put(NoticeField.REPUBLICATION_NOTE, "");
        labels.put(NoticeField.STATUS, "");
        return labels;
    }
}
