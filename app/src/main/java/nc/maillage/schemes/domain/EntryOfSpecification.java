package nc.maillage.schemes.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nc.maillage.law.configured.AidSpecification;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Fiche ressaisie » : writes a specification back into the fields of the form, as somebody would have typed it. */
public final class EntryOfSpecification {
    private final Map<String, String> fields = new TreeMap<>();

    private EntryOfSpecification() {}

    public static AidEntry of(AidSpecification aid) {
        var writer = new EntryOfSpecification();
        writer.all(aid.toMap());
        return new AidEntry(writer.fields, aid.examples());
    }

    private void all(Map<String, Object> map) {
        for (var field : List.of("key", "title", "granted", "for")) {
            put(field, map.get(field));
        }
        put("applies_from", day(map.get("applies_from")));
        put("applies_to", day(map.get("applies_to")));
        put("attested", map.get("attested"));
        nested("source", map.get("source"));
        residence(part(map, "residence"));
        nested("age", map.get("age"));
        household(part(map, "household"));
        resources(part(map, "resources"));
        rows("rights", map.get("rights"));
        rows("judged", map.get("judged"));
        amount(part(map, "amount"));
        nested("cap", map.get("cap"));
        rows("pieces", map.get("pieces"));
        rows("open_questions", map.get("open_questions"));
    }

    private void residence(Map<?, ?> residence) {
        put("residence.months", residence.get("months"));
        if (residence.get("communes") instanceof List<?> communes) {
            communes.forEach(commune -> put("residence.communes." + commune, true));
        }
    }

    private void household(Map<?, ?> household) {
        put("household.health", household.get("health"));
        rows("household.compositions", household.get("compositions"));
    }

    private void resources(Map<?, ?> resources) {
        put("resources.per", resources.get("per"));
        put("resources.inclusive", resources.get("inclusive"));
        put("resources.kind", resources.isEmpty() ? "none" : kind(resources, "per_person", "by_household", "quotient"));
        nested("resources.per_person", resources.get("per_person"));
        rows("resources.quotient", resources.get("quotient"));
        byName("household.compositions", part(resources, "by_household"), "ceiling");
    }

    private void amount(Map<?, ?> amount) {
        put("amount.kind", kind(amount, "fixed", "by_band", "by_right", "judged"));
        put("amount.fixed", amount.get("fixed"));
        put("amount.judged", amount.get("judged"));
        nested("amount.by_right", amount.get("by_right"));
        byName("resources.quotient", part(amount, "by_band"), "amount");
    }

    private static String kind(Map<?, ?> map, String... kinds) {
        return List.of(kinds).stream().filter(map::containsKey).findFirst().orElse(kinds[0]);
    }

    /** A table by name goes into the lines that bear these names. */
    private void byName(String list, Map<?, ?> table, String field) {
        table.forEach((name, value) -> {
            for (int at = 0; fields.containsKey("%s[%d].key".formatted(list, at)); at++) {
                if (String.valueOf(name).equals(fields.get("%s[%d].key".formatted(list, at)))) {
                    put("%s[%d].%s".formatted(list, at, field), value);
                }
            }
        });
    }

    private void rows(String list, @Nullable Object rows) {
        if (rows instanceof List<?> lines) {
            for (int at = 0; at < lines.size(); at++) {
                nested("%s[%d]".formatted(list, at), lines.get(at));
            }
        }
    }

    private void nested(String prefix, @Nullable Object map) {
        if (map instanceof Map<?, ?> part) {
            part.forEach((name, value) -> leaf(prefix + "." + name, value));
        }
    }

    private void leaf(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> when && when.containsKey("fact")) {
            put(name, when.get("fact") + "=" + when.get("answer"));
        } else if (value instanceof List<?> several) {
            put(name, several.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        } else {
            put(name, name.endsWith("date") || name.endsWith("asked_on") ? day(value) : value);
        }
    }

    private static @Nullable String day(@Nullable Object value) {
        return value == null ? null : French.numericDate(LocalDate.parse(String.valueOf(value)));
    }

    private void put(String name, @Nullable Object value) {
        if (value instanceof Boolean yes) {
            fields.put(name, yes ? "oui" : "non");
        } else if (value != null) {
            fields.put(name, String.valueOf(value));
        }
    }

    private static Map<?, ?> part(Map<?, ?> map, String field) {
        return map.get(field) instanceof Map<?, ?> part ? part : Map.of();
    }
}
