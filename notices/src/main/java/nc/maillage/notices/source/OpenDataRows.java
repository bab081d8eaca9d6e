package nc.maillage.notices.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.json.Json;
import nc.maillage.notices.source.DocumentContent.Rows;
import nc.maillage.notices.source.DocumentContent.Unreadable;
import org.jspecify.annotations.Nullable;

/** Rows of the official open data, as CSV (comma or semicolon) or JSON (one object, a list, one object a line). */
final class OpenDataRows {
    private static final int MOST = 20_000;

    private OpenDataRows() {}

    /** Null where the text is neither. */
    static @Nullable DocumentContent in(String text) {
        char first = text.stripLeading().charAt(0);
        if (first == '{' || first == '[') {
            return json(text);
        }
        String head = text.substring(0, Math.max(0, text.indexOf('\n')));
        boolean csv = head.contains("libelle_poste") && head.contains("date_cloture");
        return csv ? rows(csv(text, head.contains(";") ? ';' : ',')) : null;
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
        if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, rows));
        } else if (value instanceof Map<?, ?> map) {
            Object inside = map.get("results") != null ? map.get("results") : map.get("fields");
            if (map.containsKey("libelle_poste")) {
                Map<String, String> row = new LinkedHashMap<>();
                map.forEach((name, cell) -> row.put(String.valueOf(name), cell == null ? "" : String.valueOf(cell)));
                rows.add(row);
            } else if (inside != null) {
                collect(inside, rows);
            }
        }
    }

    private static List<Map<String, String>> csv(String text, char separator) {
        List<List<String>> lines = Csv.lines(text, separator);
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = lines.getFirst();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
                row.put(names.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
