package nc.maillage.schemes.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nc.maillage.law.configured.AidExample;

/**
 * « Saisie d’une aide » : what was typed of it, by the name of the field, and the cases kept as examples.
 *
 * <p>A field is named as the law's reader names it, such as {@code age.max} or {@code rights[0].label}.
 */
public record AidEntry(Map<String, String> fields, List<AidExample> examples) {
    public AidEntry {
        fields = Map.copyOf(fields);
        examples = List.copyOf(examples);
    }

    public static AidEntry blank() {
        return new AidEntry(Map.of(), List.of());
    }

    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean is(String field) {
        return text(field).equals("oui");
    }

    /** How many lines of a list have something in them. */
    public int rows(String list) {
        return Math.toIntExact(
                IntStream.iterate(0, at -> filled(list, at), at -> at + 1).count());
    }

    /** Lines without anything are taken out, the others close up; a field left empty is not kept. */
    public AidEntry tidied() {
        var kept = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (!value.isBlank() && !Row.of(name).exists()) {
                kept.put(name, value.strip());
            }
        });
        var places = new TreeMap<String, List<Integer>>();
        fields.keySet().stream().map(Row::of).filter(Row::exists).forEach(row -> {
            var seen = places.computeIfAbsent(row.list(), any -> new ArrayList<>());
            if (!seen.contains(row.at()) && filled(row.list(), row.at())) {
                seen.add(row.at());
            }
        });
        places.values().forEach(seen -> seen.sort(Integer::compareTo));
        fields.forEach((name, value) -> {
            var row = Row.of(name);
            var rank = row.exists() ? places.getOrDefault(row.list(), List.of()).indexOf(row.at()) : -1;
            if (rank >= 0 && !value.isBlank()) {
                kept.put("%s[%d].%s".formatted(row.list(), rank, row.field()), value.strip());
            }
        });
        return new AidEntry(kept, examples);
    }

    public AidEntry without(String list, int at) {
        var kept = new TreeMap<>(fields);
        kept.keySet().removeIf(name -> name.startsWith("%s[%d].".formatted(list, at)));
        return new AidEntry(kept, examples).tidied();
    }

    public AidEntry with(Map<String, String> typed) {
        return new AidEntry(typed, examples).tidied();
    }

    /** In the place of the example of that name, or after the others. */
    public AidEntry keeping(AidExample example) {
        var all = new ArrayList<>(examples);
        var at = IntStream.range(0, all.size())
                .filter(rank -> all.get(rank).name().equals(example.name()))
                .findFirst();
        at.ifPresentOrElse(rank -> all.set(rank, example), () -> all.add(example));
        return new AidEntry(fields, all);
    }

    public AidEntry withoutExample(int at) {
        var all = new ArrayList<>(examples);
        if (at >= 0 && at < all.size()) {
            all.remove(at);
        }
        return new AidEntry(fields, all);
    }

    /** A key alone, or a choice that always holds something, makes no line. */
    private boolean filled(String list, int at) {
        var prefix = "%s[%d].".formatted(list, at);
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .filter(field -> !Row.SETTLED.contains(Row.of(field.getKey()).field()))
                .anyMatch(field -> !field.getValue().isBlank());
    }

    /** « Ligne » of a list, with the name of the field in it. */
    record Row(String list, int at, String field) {
        private static final List<String> SETTLED = List.of("key", "accepted", "effect", "when", "about");

        static Row of(String name) {
            int open = name.indexOf('[');
            int close = name.indexOf("].", open + 1);
            return open < 0 || close < 0 || !name.substring(open + 1, close).matches("\\d{1,2}")
                    ? new Row("", -1, name)
                    : new Row(
                            name.substring(0, open),
                            Integer.parseInt(name.substring(open + 1, close)),
                            name.substring(close + 2));
        }

        boolean exists() {
            return at >= 0;
        }
    }
}
