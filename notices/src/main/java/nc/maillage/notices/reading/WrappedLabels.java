package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Line;

/** A label too long for its column goes on at the next line: the two are one line again. */
final class WrappedLabels {
    private static final Pattern OPEN = Pattern.compile("(?:duree|date (?:de|limite)|corps|lieux? de|postes? )[^:]*");

    private WrappedLabels() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && line.adjacent() && OPEN.matcher(last.folded()).matches() && completes(last, line)) {
                joined.set(joined.size() - 1, last.withText(Wrapped.join(last.text(), line.text())));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** The label goes further once the next line is added to it. */
    private static boolean completes(Line last, Line line) {
        if (Label.at(line) != null && !line.folded().startsWith("pour ")) {
            return false;
        }
        Label.Match both = Label.at(last.withText(Wrapped.join(last.text(), line.text())));
        return both != null && both.valueStart() > last.text().length();
    }
}
