package nc.maillage.notices.source;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.notices.source.PageLayout.Segment;

/** A table whose left column only bears labels: each is read with what stands beside it. */
final class LabelColumn {
    private static final float SAME_HEIGHT = 0.6f;

    private LabelColumn() {}

    /** Whether every paragraph of the column ends with a colon. */
    static boolean isOne(List<Segment> column) {
        return paragraphs(column).stream()
                .allMatch(paragraph -> paragraph.getLast().text().endsWith(":"));
    }

    static void write(List<Segment> labels, List<Segment> values, StringBuilder out) {
        List<List<Segment>> paragraphs = paragraphs(labels);
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            float end = i + 1 < paragraphs.size() ? top(paragraphs.get(i + 1).getFirst()) : Float.MAX_VALUE;
            next = write(values, next, top(paragraphs.get(i).getFirst()), out);
            lines(paragraphs.get(i), out);
            next = write(values, next, end, out);
        }
        out.append('\n');
    }

    private static int write(List<Segment> values, int from, float end, StringBuilder out) {
        int to = from;
        while (to < values.size() && values.get(to).y() < end) {
            to++;
        }
        lines(values.subList(from, to), out);
        return to;
    }

    private static void lines(List<Segment> segments, StringBuilder out) {
        Segment above = null;
        for (Segment segment : segments) {
            PageLayout.line(segment, above == null ? segment : above, out);
            above = segment;
        }
    }

    private static float top(Segment segment) {
        return segment.y() - SAME_HEIGHT * segment.size();
    }

    private static List<List<Segment>> paragraphs(List<Segment> column) {
        List<List<Segment>> paragraphs = new ArrayList<>();
        Segment above = null;
        for (Segment segment : column) {
            if (above == null || PageLayout.isApart(segment, above)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(segment);
            above = segment;
        }
        return paragraphs;
    }
}
