package nc.maillage.notices.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.notices.json.Json;
import nc.maillage.notices.source.DocumentContent.Rows;
import nc.maillage.notices.source.DocumentContent.Unreadable;
import org.jspecify.annotations.Nullable;

/** Rows of the official open data, as CSV (comma or semicolon) or JSON (one object, a list, one object a line). */
final class OpenDataRows {
    private static final int MOST = 20_000;
    /** Where the rows lie in what the data set answers. */
    private static final List<String> INSIDE = List.of("results", "records", "record", "fields");

    private OpenDataRows() {}

    /** Null where the text is neither. */
    static @Nullable DocumentContent in(String text) {
        char first = text.stripLeading().charAt(0);
        if (first == '{' || first == '[') {
            return json(text);
        }
        String head = text.substring(0, Math.max(0, text.indexOf('\n')));
        char separator = head.contains(";") ? ';' : ',';
        boolean csv = RowColumns.areOfficial(
                Csv.lines(head, separator, 1).stream().flatMap(List::stream).toList());
        return csv ? rows(csv(text, separator)) : null;
    }

    private static @Nullable DocumentContent json(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object value : Json.values(text).orElse(List.of())) {
            collect(value, rows);
        }
        if (rows.isEmpty()) {
            return text.startsWith("[") && text.length() > 1 && Character.isLetter(text.charAt(1))
                    ? null
                    : new Unreadable("ce JSON ne contient aucune ligne du jeu de données officiel");
        }
        return rows(rows);
    }

    private static DocumentContent rows(List<Map<String, String>> rows) {
        if (rows.size() > MOST) {
            return new Unreadable("plus de 20\u202F000 lignes");
        }
        return rows.isEmpty() ? new Unreadable("ce fichier n’a aucune ligne") : new Rows(rows);
    }

    private static void collect(Object value, List<Map<String, String>> rows) {
        if (rows.size() > MOST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, rows));
        } else if (value instanceof Map<?, ?> map) {
            Object inside = INSIDE.stream()
                    .map(map::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (inside != null) {
                collect(inside, rows);
            } else if (RowColumns.areOfficial(
                    map.keySet().stream().map(String::valueOf).toList())) {
                Map<String, String> row = new LinkedHashMap<>();
                if (map.get("full") instanceof Map<?, ?> whole) {
                    row.putAll(RowColumns.named(cells(whole)));
                }
                RowColumns.named(cells(map)).forEach((name, cell) -> row.merge(name, cell, OpenDataRows::latest));
                rows.add(row);
            }
        }
    }

    private static Map<String, String> cells(Map<?, ?> map) {
        Map<String, String> cells = new LinkedHashMap<>();
        map.forEach((name, cell) -> cells.put(String.valueOf(name), cell == null ? "" : String.valueOf(cell)));
        return cells;
    }

    private static String latest(String one, String other) {
        return other.isBlank() ? one : other;
    }

    private static List<Map<String, String>> csv(String text, char separator) {
        List<List<String>> lines = Csv.lines(text, separator, MOST + 2);
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = lines.getFirst();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
                row.put(names.get(i), cells.get(i));
            }
            rows.add(RowColumns.named(row));
        }
        return rows;
    }
}
