package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nc.maillage.notices.tree.NoticeTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One invented notice a fault, in faults.txt: « - » takes a line of the notice out, « + » puts one in its place, « = »
 * is the value expected, « ~ » how it was read, « ! » words of the doubt, « ? » the raw text, « & » parts of a value.
 */
class FaultsTest {
    @TestFactory
    Stream<DynamicTest> each_fault_is_survived() {
        return cases().stream().map(lines -> DynamicTest.dynamicTest(lines.getFirst(), () -> check(lines)));
    }

    @Test
    void there_are_at_least_forty() {
        assertThat(cases()).hasSizeGreaterThan(40);
    }

    private static List<List<String>> cases() {
        return Arrays.stream(Invented.resource("faults.txt").split("(?m)^## "))
                .filter(text -> !text.isBlank())
                .map(text -> text.lines().toList())
                .toList();
    }

    private static void check(List<String> lines) {
        Notice notice = Invented.read(edited(lines.subList(1, lines.size())));
        Map<String, @Nullable Object> values = NoticeTree.values(notice);
        for (String line : lines.subList(1, lines.size())) {
            String rest = line.length() < 2 ? "" : line.substring(2);
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '=' ->
                    assertThat(shown(values.get(name(rest)))).as(name(rest)).isEqualTo(told(rest));
                case '~' ->
                    assertThat(reading(notice, rest).how())
                            .isEqualTo(How.valueOf(told(rest).toUpperCase(Locale.ROOT)));
                case '!' -> assertThat(reading(notice, rest).repair()).contains(told(rest));
                case '?' -> assertThat(raw(reading(notice, rest))).isEqualTo(told(rest));
                case '&' -> parts(values, rest);
                default -> {}
            }
        }
    }

    /** What is put without anything taken out goes to the end of the header. */
    private static String edited(List<String> edits) {
        String text = Invented.text();
        String place = "# Détails de l’offre :\n";
        List<String> added = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            String edit = edits.get(i);
            if (edit.startsWith("- ")) {
                assertThat(text).contains(edit.substring(2) + "\n");
                place = edit.substring(2) + "\n";
                added.clear();
            } else if (edit.startsWith("+")) {
                added.add(edit.length() < 2 ? "" : edit.substring(2));
            }
            boolean last = i + 1 == edits.size() || !edits.get(i + 1).startsWith("+");
            if (last && (edit.startsWith("- ") || edit.startsWith("+"))) {
                boolean kept = place.startsWith("# Détails");
                String put = added.isEmpty() ? "" : String.join("\n", added) + "\n";
                text = text.replace(place, put + (kept ? "\n" + place : ""));
            }
        }
        return text;
    }

    private static String name(String rest) {
        return rest.substring(0, rest.indexOf(" : "));
    }

    private static String told(String rest) {
        return rest.substring(rest.indexOf(" : ") + 3);
    }

    private static Reading<?> reading(Notice notice, String rest) {
        return notice.reading(NoticeField.valueOf(name(rest).toUpperCase(Locale.ROOT)));
    }

    private static String raw(Reading<?> reading) {
        return reading.raw() == null ? "null" : '"' + reading.raw() + '"';
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "∅";
            case Map<?, ?> map ->
                map.containsKey("text") ? String.valueOf(map.get("text")) : String.valueOf(map.size());
            case List<?> list when list.getFirst() instanceof Map -> String.valueOf(list.size());
            default -> value.toString();
        };
    }

    private static void parts(Map<String, @Nullable Object> values, String rest) {
        Map<?, ?> map = (Map<?, ?>)
                Objects.requireNonNull(rest.startsWith("kind") ? values.get("availability") : values.get("residence"));
        for (String part : rest.split(" (?=\\w+=)")) {
            String[] pair = part.split("=", 2);
            Object value = map.get(pair[0]);
            assertThat(value instanceof List<?> list ? String.valueOf(list.size()) : String.valueOf(value))
                    .isEqualTo(pair[1]);
        }
    }
}
