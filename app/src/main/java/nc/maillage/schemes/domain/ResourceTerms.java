package nc.maillage.schemes.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The resources and the amount that were typed, of which one way of counting alone is kept. */
record ResourceTerms(AidEntry entry, EntryFields fields) {
    private static final String BANDS = "resources.quotient";
    private static final String HOUSEHOLDS = "household.compositions";

    @Nullable
    Map<String, Object> map() {
        var kind = entry.text("resources.kind");
        if (kind.isEmpty() || kind.equals("none")) {
            return null;
        }
        var part = fields.part("resources.").text("per");
        if (kind.equals("quotient")) {
            return part.put("quotient", bands()).map();
        }
        part.put("inclusive", !entry.text("resources.inclusive").equals("non"));
        return switch (kind) {
            case "per_person" ->
                part.put(
                                "per_person",
                                fields.part("resources.per_person.")
                                        .francs("base")
                                        .text("percent")
                                        .map())
                        .map();
            case "by_household" -> part.put("by_household", ceilings()).map();
            default -> part.map();
        };
    }

    Map<String, Object> amount() {
        var kind = entry.text("amount.kind");
        var part = fields.part("amount.");
        return switch (kind) {
            case "by_band" -> part.put("by_band", ofBands()).map();
            case "by_right" ->
                part.put(
                                "by_right",
                                fields.part("amount.by_right.")
                                        .text("right")
                                        .francs("held")
                                        .francs("otherwise")
                                        .map())
                        .map();
            case "judged" -> part.text("judged").map();
            default -> fixed(part);
        };
    }

    private static Map<String, Object> fixed(EntryFields.Part part) {
        return part.francs("fixed").map();
    }

    private List<Map<String, Object>> bands() {
        return IntStream.range(0, entry.rows(BANDS))
                .mapToObj(at -> fields.part("%s[%d].".formatted(BANDS, at))
                        .put("key", band(at))
                        .francs("from")
                        .francs("to")
                        .map())
                .toList();
    }

    private static String band(int at) {
        return "t" + (at + 1);
    }

    private Map<String, Object> ofBands() {
        var amounts = new LinkedHashMap<String, Object>();
        for (int at = 0; at < entry.rows(BANDS); at++) {
            var row =
                    fields.part("%s[%d].".formatted(BANDS, at)).francs("amount").map();
            if (row.containsKey("amount")) {
                amounts.put(band(at), row.get("amount"));
            }
        }
        return amounts;
    }

    private Map<String, Object> ceilings() {
        var ceilings = new LinkedHashMap<String, Object>();
        for (int at = 0; at < entry.rows(HOUSEHOLDS); at++) {
            var row = fields.part("%s[%d].".formatted(HOUSEHOLDS, at))
                    .key("label")
                    .francs("ceiling")
                    .map();
            if (row.containsKey("ceiling")) {
                ceilings.put(String.valueOf(row.get("key")), row.get("ceiling"));
            }
        }
        return ceilings;
    }
}
