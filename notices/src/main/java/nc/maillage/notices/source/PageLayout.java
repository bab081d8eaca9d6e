package nc.maillage.notices.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nc.maillage.notices.source.PageGlyphs.Glyph;

/**
 * Puts the characters of a page in reading order: rows by their baseline, segments by the gaps in a row, and two
 * columns read one after the other where several rows part at the same place.
 */
final class PageLayout {
    private static final float SAME_ROW = 0.35f;
    private static final float COLUMN_GAP = 1.1f;
    private static final float WORD_GAP = 0.16f;
    private static final float PARAGRAPH_GAP = 1.75f;
    private static final float SAME_EDGE = 4f;
    private static final int LABEL = 40;

    private PageLayout() {}

    /** Characters of one row that follow each other without a wide gap. */
    record Segment(String text, float x, float end, float y, float size, boolean bold) {}

    static void write(List<Glyph> glyphs, StringBuilder out) {
        List<List<Segment>> rows = rows(glyphs);
        int i = 0;
        while (i < rows.size()) {
            int end = bandEnd(rows, i);
            if (end > i) {
                band(rows.subList(i, end), out);
                i = end;
            } else {
                rows.get(i).forEach(segment -> line(segment, above(rows, segment), out));
                i++;
            }
        }
        out.append('\n');
    }

    /** The segment just above in the same column, or the row above. */
    private static Segment above(List<List<Segment>> rows, Segment segment) {
        Segment above = segment;
        for (List<Segment> row : rows) {
            for (Segment each : row) {
                boolean higher = each.y() < segment.y() && (above == segment || each.y() >= above.y());
                above = higher ? each : above;
            }
        }
        return above;
    }

    private static List<List<Segment>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Segment>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - row.getFirst().y() > SAME_ROW * Math.max(glyph.size(), 4)) {
                rows.add(segments(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(segments(row));
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static List<Segment> segments(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        List<Segment> segments = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : row) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (!run.isEmpty() && glyph.x() - run.getLast().end() > COLUMN_GAP * glyph.size()) {
                segments.add(segment(run));
                run = new ArrayList<>();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            segments.add(segment(run));
        }
        return segments;
    }

    private static Segment segment(List<Glyph> run) {
        StringBuilder text = new StringBuilder();
        Glyph last = run.getFirst();
        boolean bold = true;
        for (Glyph glyph : run) {
            if (glyph.x() - last.end() > WORD_GAP * glyph.size()) {
                text.append(' ');
            }
            text.append(glyph.text());
            bold &= glyph.bold();
            last = glyph;
        }
        Glyph first = run.getFirst();
        return new Segment(text.toString(), first.x(), last.end(), first.y(), first.size(), bold);
    }

    /** Where the rows that part at the same place end; the same row where there are none. */
    private static int bandEnd(List<List<Segment>> rows, int start) {
        if (rows.get(start).size() != 2) {
            return start;
        }
        float edge = rows.get(start).get(1).x();
        int end = start;
        Segment left = rows.get(start).getFirst();
        for (int i = start; i < rows.size() && fits(rows.get(i), edge); i++) {
            Segment first = rows.get(i).getFirst();
            boolean right = rows.get(i).getLast().x() > edge - SAME_EDGE;
            boolean wrapped = end == i && !isApart(first, left);
            end = right || wrapped ? i + 1 : end;
            left = first.x() > edge - SAME_EDGE ? left : first;
        }
        return end;
    }

    static boolean isApart(Segment segment, Segment above) {
        return segment.y() - above.y() > PARAGRAPH_GAP * Math.min(segment.size(), above.size());
    }

    private static boolean fits(List<Segment> row, float edge) {
        if (row.size() == 2) {
            return Math.abs(row.get(1).x() - edge) < SAME_EDGE;
        }
        Segment only = row.getFirst();
        return row.size() == 1 && (only.end() < edge || Math.abs(only.x() - edge) < SAME_EDGE);
    }

    private static void band(List<List<Segment>> rows, StringBuilder out) {
        float edge = rows.getFirst().get(1).x();
        List<Segment> labels = column(rows, edge, false);
        if (LabelColumn.isOne(labels)) {
            LabelColumn.write(labels, column(rows, edge, true), out);
            return;
        }
        for (boolean right : new boolean[] {false, true}) {
            Segment above = null;
            for (List<Segment> row : rows) {
                for (Segment segment : row) {
                    if (segment.x() > edge - SAME_EDGE == right) {
                        line(segment, above == null ? segment : above, out);
                        above = segment;
                    }
                }
            }
            out.append('\n');
        }
    }

    private static List<Segment> column(List<List<Segment>> rows, float edge, boolean right) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(segment -> segment.x() > edge - SAME_EDGE == right)
                .toList();
    }

    /** A line in bold is a heading, on one line even where it was wrapped. */
    static void line(Segment segment, Segment above, StringBuilder out) {
        boolean near = above != segment && !isApart(segment, above);
        if (near && segment.bold() && above.bold() && above.text().indexOf(':') < 0) {
            out.setLength(out.length() - 1);
            out.append(' ').append(segment.text()).append('\n');
            return;
        }
        int colon = segment.text().indexOf(':');
        boolean label = above.bold() && above.text().indexOf(':') < 0 && colon >= 0 && colon < LABEL;
        boolean together = near && (segment.bold() == above.bold() || label);
        out.append(together ? "" : "\n");
        out.append(segment.bold() ? "# " : "").append(segment.text()).append('\n');
    }
}
