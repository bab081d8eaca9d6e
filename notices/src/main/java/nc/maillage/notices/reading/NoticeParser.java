package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.notices.DocumentType;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.text.Line;
import nc.maillage.notices.text.Lines;
import org.jspecify.annotations.Nullable;

/** The record of one document; null where it is no notice. */
public final class NoticeParser {
    private static final int LONGEST_HEADER = 80;
    private static final int LATE = 12;
    private static final int NOWHERE = -1;
    private static final Set<Label> LATE_LABELS = EnumSet.of(
            Label.DEPOSIT, Label.DEADLINE, Label.WORKPLACE, Label.EMPLOYER, Label.REPUBLICATION, Label.STATUS);

    private NoticeParser() {}

    /** The document as text or Markdown. */
    public static @Nullable Notice parse(String document) {
        return parse(Lines.of(BoldLabels.apart(document)));
    }

    private static @Nullable Notice parse(List<Line> lines) {
        Fields fields = new Fields();
        if (CommuniqueReader.isOne(lines)) {
            type(DocumentType.COMMUNIQUE, fields);
            CommuniqueReader.read(lines, fields);
            BodyReader.read(lines.subList(bodyStart(lines, true), lines.size()), fields);
        } else {
            type(DocumentType.NOTICE, fields);
            int start = bodyStart(lines, false);
            List<Line> header = new ArrayList<>(lines.subList(0, start));
            List<Line> body = headed(lines.subList(start, lines.size()));
            List<Line> late = late(body);
            header.addAll(late);
            body.removeAll(late);
            HeaderReader.read(header, fields, text(body));
            BodyReader.read(body, fields);
        }
        return isNotice(fields) ? fields.finished() : null;
    }

    private static void type(DocumentType type, Fields fields) {
        fields.put(
                NoticeField.DOCUMENT_TYPE,
                Reading.derived(
                        type,
                        null,
                        0,
                        type == DocumentType.NOTICE ? "il a l’en-tête d’un avis" : "il n’a pas d’en-tête"));
    }

    private static int bodyStart(List<Line> lines, boolean communique) {
        boolean labelled = communique;
        for (int i = 0; i < lines.size(); i++) {
            Section.Match match = Section.at(lines.get(i));
            if (match != null && match.section().opensBody() && (labelled || match.section() == Section.DETAILS)) {
                return i;
            }
            Label.Match label = Label.at(lines.get(i));
            labelled |= label != null && label.label() != Label.REFERENCE;
        }
        return communique ? lines.size() : Math.min(lines.size(), LONGEST_HEADER);
    }

    /** What stands on the line of the first heading is a line of its own. */
    private static List<Line> headed(List<Line> lines) {
        List<Line> body = new ArrayList<>(lines);
        Section.Match match = body.isEmpty() ? null : Section.at(body.getFirst());
        String rest = match == null ? "" : body.getFirst().from(match.valueStart());
        if (match != null && match.section() == Section.DETAILS && Corps.named(rest) != null) {
            Line first = body.getFirst();
            body.set(0, first.withText(first.text().substring(0, match.valueStart())));
            body.add(1, Line.of(first.number(), rest, Line.Mark.PLAIN, false));
        }
        return body;
    }

    /** Fields printed under the first heading of the body, though they belong to the header. */
    private static List<Line> late(List<Line> body) {
        List<Line> late = new ArrayList<>();
        boolean open = false;
        boolean second = false;
        for (Line line : body.subList(0, Math.min(body.size(), LATE))) {
            Label.Match match = line.isItem() ? null : Label.at(line);
            int end = match != null && LATE_LABELS.contains(match.label()) ? match.valueStart() : NOWHERE;
            boolean value = open && !line.isItem() && !line.isHeading();
            boolean corps = second && Corps.named(line.text()) != null;
            second = line == body.getFirst();
            if (end >= 0 || value || corps) {
                late.add(line);
            }
            open = end >= 0 && line.from(end).isEmpty();
        }
        return late;
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** A reference, or two fields that only a notice has. */
    private static boolean isNotice(Fields fields) {
        int known = 0;
        for (NoticeField field : List.of(
                NoticeField.EMPLOYER,
                NoticeField.CORPS_CADRE,
                NoticeField.PUBLICATION_DATE,
                NoticeField.DEADLINE,
                NoticeField.RESIDENCE_MODE,
                NoticeField.RESPNC_JOB,
                NoticeField.MISSIONS,
                NoticeField.ACTIVITIES,
                NoticeField.CONTRACT)) {
            known += fields.has(field) ? 1 : 0;
        }
        return known >= 2 || known >= 1 && fields.has(NoticeField.REFERENCE);
    }
}
