package nc.maillage.demo.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nc.maillage.demo.load.Copy.Source;
import nc.maillage.demo.load.Originals.Row;
import org.jspecify.annotations.Nullable;

/** « Places » of one home: what differs from copy to copy, and where it stands in its texts. */
final class Places {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Integer> tokens = new HashMap<>();
    private final Map<Row, Map<String, Integer>> columns = new IdentityHashMap<>();
    private @Nullable Pattern pattern;

    /** Filled in the order of their making: a source may read the places made before it. */
    int add(Source source) {
        sources.add(source);
        return sources.size() - 1;
    }

    /** Whose source is still to come. */
    int add() {
        return add(copy -> {
            throw new IllegalStateException("an unfilled place");
        });
    }

    void fill(int place, Source source) {
        sources.set(place, source);
    }

    int word(String word) {
        int place = add();
        pattern = null;
        tokens.put(word, place);
        return place;
    }

    /** Wherever that word stands by itself. */
    int word(String word, Source source) {
        pattern = null;
        return tokens.computeIfAbsent(word, key -> add(source));
    }

    void id(UUID id) {
        word(id.toString(), copy -> copy.id(id));
    }

    /** The whole of one column of one row, whatever stands there. */
    void column(Row row, String column, int place) {
        columns.computeIfAbsent(row, key -> new HashMap<>()).put(column, place);
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    @Nullable
    Form form(Row row, String column) {
        var place = columns.getOrDefault(row, Map.of()).get(column);
        var text = row.get(column);
        return place != null ? Form.place(place) : text == null ? null : form(text);
    }

    Form form(String text) {
        var kept = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var found = words().matcher(text);
        int from = 0;
        while (found.find()) {
            var place = tokens.get(found.group());
            if (place != null) {
                kept.add(text.substring(from, found.start()));
                places.add(place);
                from = found.end();
            }
        }
        kept.add(text.substring(from));
        return new Form(kept, places);
    }

    private Pattern words() {
        var known = pattern;
        if (known == null) {
            var words = tokens.keySet().stream()
                    .filter(token -> !token.matches(ID))
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            known = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:%s%s)(?![\\p{L}\\p{N}])".formatted(ID, words.isEmpty() ? "" : "|" + words));
            pattern = known;
        }
        return known;
    }
}
