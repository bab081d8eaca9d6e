package nc.maillage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Reading;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.tree.NoticeTree;
import org.jspecify.annotations.Nullable;

/** A record for a terminal: one line a field, and under it what was done for it. */
final class NoticeText {
    private static final int WIDE = 160;

    private final PrintWriter out;

    NoticeText(PrintWriter out) {
        this.out = out;
    }

    void print(Path file, NoticeReading reading) {
        out.println("── " + file);
        switch (reading) {
            case NoticeReading.Refused(String why, RefusalCause _) -> out.println("   illisible\u00A0: " + why);
            case NoticeReading.Read read -> read.notices().forEach(this::notice);
        }
        out.println();
    }

    private void notice(Notice notice) {
        Map<String, @Nullable Object> values = NoticeTree.values(notice);
        for (NoticeField field : NoticeField.values()) {
            Reading<?> reading = notice.reading(field);
            if (reading.value() != null) {
                out.println("   " + field.french() + "\u00A0: " + shown(values.get(field.key())) + mark(reading));
            }
            if (reading.repair() != null && reading.how() != How.DERIVED) {
                out.println("      → " + reading.repair());
            }
        }
    }

    private static String mark(Reading<?> reading) {
        String line = reading.line() == 0 ? "" : " (ligne " + reading.line() + ")";
        return switch (reading.how()) {
            case READ -> line;
            case REPAIRED -> line + " [réparé]";
            case DERIVED -> " [déduit " + reading.repair() + "]";
            case ABSENT -> "";
        };
    }

    private static String shown(@Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case List<?> list ->
                list.size() + " – " + list.stream().map(NoticeText::shown).collect(Collectors.joining(" | "));
            case Map<?, ?> map ->
                map.containsKey("text")
                        ? String.valueOf(map.get("text"))
                        : map.values().stream().map(NoticeText::shown).collect(Collectors.joining(" · "));
            default -> value.toString();
        };
        String line = text.replace('\n', ' ');
        return line.length() > WIDE ? line.substring(0, WIDE - 1) + "…" : line;
    }
}
