package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Line;

/** A label too long for its column goes on at the next line: the two are one line again. */
final class WrappedLabels {
    private static final Pattern OPEN = Pattern.compile("(?:duree|date (?:de|limite)|corps|lieux? de|postes? )[^:]*");

    /** The label cannot end there: its next word is the next line’s, even after an empty one. */
    private static final Pattern CUT = Pattern.compile("\\brecrutement sur$");

    private WrappedLabels() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && follows(last, line)
                    && OPEN.matcher(last.folded()).matches()
                    && completes(last, line)) {
                joined.set(joined.size() - 1, whole(last, line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean follows(Line last, Line line) {
        return line.adjacent() || CUT.matcher(last.folded()).find();
    }

    /** The value stands on the second of the two lines. */
    private static Line whole(Line last, Line line) {
        return Line.of(line.number(), Wrapped.join(last.text(), line.text()), last.mark(), last.adjacent());
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
