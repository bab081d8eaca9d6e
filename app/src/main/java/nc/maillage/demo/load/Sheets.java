package nc.maillage.demo.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.demo.load.Originals.LogLine;
import org.jspecify.annotations.Nullable;

/** « Feuilles » : rows waiting to be written, in the text form of COPY. */
final class Sheets {
    private static final String NOTHING = "\\N";

    private final Map<CopiedTable, StringBuilder> rows = new LinkedHashMap<>();
    private final List<LogLine> log = new ArrayList<>();
    private final List<UUID> letters = new ArrayList<>();
    private final List<UUID> cards = new ArrayList<>();

    void row(CopiedTable table, Iterator<@Nullable String> values) {
        var out = rows.computeIfAbsent(table, key -> new StringBuilder());
        while (values.hasNext()) {
            var value = values.next();
            if (value == null) {
                out.append(NOTHING);
            } else {
                escape(out, value);
            }
            out.append(values.hasNext() ? '\t' : '\n');
        }
    }

    private static void escape(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
    }

    void log(LogLine line) {
        log.add(line);
    }

    void letter(UUID id) {
        letters.add(id);
    }

    void card(UUID id) {
        cards.add(id);
    }

    Map<CopiedTable, StringBuilder> rows() {
        return rows;
    }

    List<LogLine> log() {
        return log;
    }

    List<UUID> letters() {
        return letters;
    }

    List<UUID> cards() {
        return cards;
    }
}
