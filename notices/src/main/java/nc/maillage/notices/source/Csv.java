package nc.maillage.notices.source;

import java.util.ArrayList;
import java.util.List;

/** Cells between separators, quoted where they hold one, over several lines if need be. */
final class Csv {
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Csv() {}

    /** Of so many lines at most: those after them are not looked at, and take no memory. */
    static List<List<String>> lines(String text, char separator, int most) {
        Csv csv = new Csv();
        for (int i = 0; i < text.length() && csv.lines.size() < most; i++) {
            char c = text.charAt(i);
            boolean doubled = c == '"' && csv.quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                csv.cell.append('"');
                i++;
            } else if (c == '"') {
                csv.quoted = !csv.quoted;
            } else if (csv.quoted) {
                csv.cell.append(c);
            } else if (c == separator) {
                csv.endCell();
            } else if (c == '\n') {
                csv.endLine();
            } else if (c != '\r') {
                csv.cell.append(c);
            }
        }
        if (csv.lines.size() < most) {
            csv.endLine();
        }
        return csv.lines;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        if (cells.isEmpty() && cell.isEmpty()) {
            return;
        }
        endCell();
        lines.add(cells);
        cells = new ArrayList<>();
    }
}
