package nc.maillage.demo.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.demo.InventedNames;
import nc.maillage.demo.load.Originals.Row;

/** Names put together anew for each copy, in the manner of the original; a home without a file is born on other days too. */
final class NamePlaces {
    private static final List<String> FAMILY = List.of("USED", "BIRTH", "MARRIED", "FORMER");
    private static final int DAYS = 28;

    private final InventedNames names;

    NamePlaces(InventedNames names) {
        this.names = names;
    }

    /** « Noms d’une personne copiée » : the forms of all her names. */
    record Named(Form person, List<Form> names) {}

    /** Only names that this program puts together can be put together anew. */
    boolean renames(OriginalHome home) {
        return home.of("people.name")
                .filter(row -> row.text("kind").equals("FIRST"))
                .allMatch(row -> Arrays.stream(row.text("value").split(" ")).allMatch(names::isFirst));
    }

    List<Named> add(Places places, OriginalHome home) {
        var values = new HashMap<String, Integer>();
        var persons = new LinkedHashMap<UUID, Map<Row, Integer>>();
        home.of("people.name").forEach(row -> {
            int place = values.computeIfAbsent(kind(row) + row.text("value"), key -> place(places, row));
            places.column(row, "value", place);
            persons.computeIfAbsent(row.id("person_id"), key -> new LinkedHashMap<>())
                    .put(row, place);
        });
        persons.values().forEach(known -> whole(places, known));
        if (home.files() == 0) {
            home.of("people.identity").forEach(row -> birth(places, row));
        }
        return persons.entrySet().stream()
                .map(known -> new Named(
                        Form.place(places.word(known.getKey().toString(), copy -> copy.id(known.getKey()))),
                        known.getValue().values().stream().map(Form::place).toList()))
                .toList();
    }

    private static String kind(Row row) {
        var kind = row.text("kind");
        return FAMILY.contains(kind) ? "FAMILY " : kind + " ";
    }

    private int place(Places places, Row row) {
        var value = row.text("value");
        return switch (kind(row)) {
            case "FAMILY " -> {
                var manner = names.mannerOf(value);
                yield places.add(copy -> names.family(manner, copy.random(value)));
            }
            case "FIRST " -> places.word(value, copy -> first(value, copy));
            default -> places.add(copy -> value);
        };
    }

    /** One shift for the whole home: two who had different first names still have. */
    private String first(String value, Copy copy) {
        int shift = copy.random("first").nextInt(1000);
        return Arrays.stream(value.split(" "))
                .map(word -> names.firstAfter(word, shift))
                .collect(Collectors.joining(" "));
    }

    /** Letters and verdicts write a family name with first names, before or after. */
    private static void whole(Places places, Map<Row, Integer> known) {
        known.forEach((first, given) -> {
            if (first.text("kind").equals("FIRST")) {
                known.forEach((family, borne) -> {
                    if (FAMILY.contains(family.text("kind"))) {
                        var name = family.text("value");
                        var called = first.text("value");
                        places.word(called + " " + name, copy -> copy.value(given) + " " + copy.value(borne));
                        places.word(name + " " + called, copy -> copy.value(borne) + " " + copy.value(given));
                    }
                });
            }
        });
    }

    private static void birth(Places places, Row row) {
        var written = row.get("birth_date");
        if (written != null) {
            var day = LocalDate.parse(written);
            int place = places.word(
                    written,
                    copy -> day.minusDays(copy.random("birth").nextInt(DAYS)).toString());
            places.column(
                    row, "birth_year", places.add(copy -> copy.value(place).substring(0, 4)));
        }
    }
}
