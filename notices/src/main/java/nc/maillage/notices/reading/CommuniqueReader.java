package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nc.maillage.notices.Availability;
import nc.maillage.notices.Contract;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.Reading;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Line;
import org.jspecify.annotations.Nullable;

/** « La Nouvelle-Calédonie recrute, pour les besoins du service… » : a communiqué says its header in one sentence. */
final class CommuniqueReader {
    private static final Pattern NEEDS = Pattern.compile("pour les besoins (?:d[eu]s? (?:la |l')?|d'une? )");
    private static final Pattern POST = Pattern.compile(",\\s*(?:une?(?:\\(e\\))?|\\d+|des)\\s+([^.]+?)\\s*\\.");
    private static final Pattern AVAILABLE =
            Pattern.compile("postes? (?:est|sont) a pourvoir\\s+(?:dans le cadre d(?:'une?|e la|u|es|e)?\\s+)?([^.]+)");
    private static final Pattern DURATION = Pattern.compile("pour une (?:duree|periode) (?:de |d')([^.,(]+)");
    private static final Pattern KIND = Pattern.compile("mission ponctuelle|contrat a duree determinee|remplacement");
    private static final Pattern DEADLINE = Pattern.compile("(?:au plus tard|avant) le\\b");

    private CommuniqueReader() {}

    static boolean isOne(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), 8); i++) {
            String folded = lines.get(i).folded();
            if (folded.contains("nouvelle-caledonie recrute") || folded.startsWith("pour les besoins d")) {
                return true;
            }
        }
        return false;
    }

    static void read(List<Line> lines, Fields fields) {
        reference(lines, fields);
        List<Line> sentence = new ArrayList<>();
        for (Line line : lines) {
            if (!sentence.isEmpty() && Section.at(line) != null) {
                break;
            }
            boolean starts = line.folded().contains("recrute") || line.folded().startsWith("pour les besoins");
            if (!sentence.isEmpty() || starts) {
                sentence.add(line);
            }
        }
        if (!sentence.isEmpty()) {
            said(sentence, fields);
        }
        titled(lines, fields);
        fields.put(
                NoticeField.STATUS,
                Reading.derived(NoticeStatus.PUBLISHED, null, 0, "rien ne dit qu’il ait été prolongé ou retiré"));
        deadline(lines, fields);
    }

    /** Without the sentence that names the post, the heading under « La Nouvelle-Calédonie recrute ». */
    private static void titled(List<Line> lines, Fields fields) {
        if (fields.has(NoticeField.TITLE)) {
            return;
        }
        for (Line line : lines.subList(0, Math.min(lines.size(), 4))) {
            if (line.isHeading()
                    && !line.folded().contains("recrute")
                    && ReferenceReader.in(line.text()) == null
                    && Section.at(line) == null) {
                fields.read(NoticeField.TITLE, line.text(), line.text(), line.number());
                return;
            }
        }
    }

    private static void reference(List<Line> lines, Fields fields) {
        for (Line line : lines.subList(0, Math.min(lines.size(), 3))) {
            ReferenceReader.Found found = ReferenceReader.in(line.text());
            if (found != null && line.text().length() < 80) {
                fields.read(NoticeField.REFERENCE, found.reference(), found.printed(), line.number());
                DateReader.Found date = DateReader.first(line.text().substring(found.end()));
                if (date != null) {
                    fields.read(NoticeField.REFERENCE_DATE, date.date(), line.text(), line.number());
                }
                return;
            }
        }
    }

    private static void said(List<Line> sentence, Fields fields) {
        String text = sentence.stream().map(Line::text).collect(Collectors.joining(" "));
        int line = sentence.getFirst().number();
        String folded = Fold.of(text);
        if (folded.contains("nouvelle-caledonie recrute")) {
            fields.read(NoticeField.EMPLOYER, "Nouvelle-Calédonie", text, line);
        }
        int after = units(text, folded, line, fields);
        Matcher post = POST.matcher(text);
        if (post.find(after)) {
            fields.read(NoticeField.TITLE, post.group(1), text, line);
        }
        Matcher available = AVAILABLE.matcher(folded);
        if (available.find()) {
            String when = text.substring(available.start(1), available.end(1)).strip();
            Availability availability = Availabilities.of(when, "");
            fields.read(NoticeField.AVAILABILITY, availability, when, line(sentence, available.start(1)));
        }
        Matcher kind = KIND.matcher(folded);
        if (kind.find()) {
            Matcher duration = DURATION.matcher(folded);
            String length = duration.find()
                    ? text.substring(duration.start(1), duration.end(1)).strip()
                    : null;
            Contract contract = new Contract(text.substring(kind.start(), kind.end()), length);
            fields.read(NoticeField.CONTRACT, contract, text, line);
        }
    }

    /** « … du Service de l’eau de la Direction des affaires… (DAVAR), » : up to the comma before the post. */
    private static int units(String text, String folded, int line, Fields fields) {
        Matcher needs = NEEDS.matcher(folded);
        if (!needs.find()) {
            return 0;
        }
        int start = needs.end();
        Matcher post = Pattern.compile(",\\s*(?:une?(?:\\(e\\))?|\\d+|des)\\s").matcher(folded);
        int end = post.find(start) ? post.start() : text.length();
        int direction = folded.indexOf("direction ", start);
        if (direction < 0 || direction > end) {
            field(NoticeField.SERVICE, text.substring(start, end), text, line, fields);
            return end;
        }
        field(NoticeField.DIRECTION, text.substring(direction, end), text, line, fields);
        String service = text.substring(start, direction).replaceFirst("\\s+(?:de la|de l['’]|du|de|à la)\\s*$", "");
        if (direction > start) {
            field(NoticeField.SERVICE, service, text, line, fields);
        }
        return end;
    }

    /** The line on which a place of the sentence stands. */
    private static int line(List<Line> sentence, int place) {
        int end = 0;
        for (Line line : sentence) {
            end += line.text().length() + 1;
            if (place < end) {
                return line.number();
            }
        }
        return sentence.getLast().number();
    }

    private static void field(NoticeField field, @Nullable String value, String raw, int line, Fields fields) {
        if (value != null && !value.isBlank()) {
            fields.read(field, value.strip(), raw, line);
        }
    }

    private static void deadline(List<Line> lines, Fields fields) {
        for (Line line : lines) {
            if (DEADLINE.matcher(line.folded()).find()
                    && line.folded().contains("candidature") | line.folded().contains("envoyer")) {
                DateReader.Found found = DateReader.first(line.text());
                if (found != null) {
                    fields.read(NoticeField.DEADLINE, found.date(), line.text(), line.number());
                }
            }
        }
    }
}
