package nc.maillage.demo.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.demo.load.Originals.LogLine;

/** « Feuilles » : rows waiting to be written, in the text form of COPY. */
final class Sheets {
    private static final String NOTHING = "\\N";

    private final Map<CopiedTable, StringBuilder> rows = new LinkedHashMap<>();
    private final List<LogLine> log = new ArrayList<>();
    private final List<UUID> letters = new ArrayList<>();
    private final List<UUID> cards = new ArrayList<>();

    void row(CopiedTable table, List<Optional<String>> values) {
        var out = rows.computeIfAbsent(table, key -> new StringBuilder());
        for (int i = 0; i < values.size(); i++) {
            values.get(i).ifPresentOrElse(value -> escape(out, value), () -> out.append(NOTHING));
            out.append(i + 1 < values.size() ? '\t' : '\n');
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
