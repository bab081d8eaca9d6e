package nc.maillage.demo.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.demo.load.Originals.LogLine;

/** « Feuilles » : rows waiting to be written, in the text form of COPY. */
final class Sheets {
    private final Map<CopiedTable, StringBuilder> rows = new LinkedHashMap<>();
    private final List<LogLine> log = new ArrayList<>();
    private final List<UUID> letters = new ArrayList<>();
    private final List<UUID> cards = new ArrayList<>();

    StringBuilder of(CopiedTable table) {
        return rows.computeIfAbsent(table, key -> new StringBuilder());
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
