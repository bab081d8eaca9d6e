package nc.maillage.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.scheme.Scheme;

/** « Schéma des faits »: the JSON Schema (2020-12) of what a scheme reads; nothing is required, as a fact may be unknown. */
final class FactsSchema {
    private FactsSchema() {}

    static Map<String, Object> of(Scheme scheme) {
        Map<String, Object> fields = fields(scheme, false);
        Map<String, Object> members = map("type", "array");
        members.put("title", "Autres personnes du foyer");
        members.put("maxItems", FactsReader.MOST_MEMBERS);
        members.put("items", object(fields(scheme, true)));
        fields.put(Facts.MEMBERS, members);
        Map<String, Object> schema = map("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Faits\u00A0: " + scheme.title() + ", " + scheme.collectivity());
        schema.putAll(object(fields));
        return schema;
    }

    private static Map<String, Object> fields(Scheme scheme, boolean member) {
        Map<String, Object> fields = new LinkedHashMap<>();
        scheme.sheet().of(member).forEach(fact -> fields.put(fact.key(), field(fact)));
        return fields;
    }

    private static Map<String, Object> field(FactDefinition fact) {
        Map<String, Object> field = map("title", fact.label());
        field.put("description", fact.question());
        field.putAll(type(fact));
        return field;
    }

    private static Map<String, Object> type(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> map("type", "boolean");
            case DATE -> with(map("type", "string"), "format", "date");
            case TEXT -> text(FactsReader.LONGEST_TEXT);
            case FRANCS -> whole(0, FactsReader.MOST_FRANCS);
            case CHOICE -> choice(fact);
            case JUDGED_CHOICE -> judged(choice(fact));
            case JUDGED_COUNT -> judged(whole(1, FactsReader.MOST_PERSONS));
            case JUDGED_FRANCS -> judgedFrancs();
        };
    }

    private static Map<String, Object> choice(FactDefinition fact) {
        return map("enum", fact.choices().stream().map(Choice::value).toList());
    }

    private static Map<String, Object> judgedFrancs() {
        Map<String, Object> francs = whole(0, FactsReader.MOST_FRANCS);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("label", text(FactsReader.LONGEST_TEXT));
        line.put("source", text(FactsReader.LONGEST_TEXT));
        line.put("amount", francs);
        Map<String, Object> judged = judged(francs);
        Map<String, Object> lines = map("type", "array");
        lines.put("description", "Le détail, dont la somme est le montant retenu");
        lines.put("items", with(object(line), "required", List.of("label", "amount")));
        properties(judged).put("lines", lines);
        return judged;
    }

    private static Map<String, Object> judged(Map<String, Object> answer) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("answer", answer);
        parts.put("justification", text(FactsReader.LONGEST_JUSTIFICATION));
        return with(object(parts), "required", List.of("answer", "justification"));
    }

    private static Map<String, Object> whole(long least, long most) {
        return with(with(map("type", "integer"), "minimum", least), "maximum", most);
    }

    /** A blank text is refused: at least one character is none of the spaces. */
    private static Map<String, Object> text(int longest) {
        return with(with(map("type", "string"), "pattern", "\\S"), "maxLength", longest);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> object) {
        return (Map<String, Object>) object.getOrDefault("properties", Map.of());
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return with(with(map("type", "object"), "properties", properties), "additionalProperties", false);
    }

    private static Map<String, Object> map(String name, Object value) {
        return with(new LinkedHashMap<>(), name, value);
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        map.put(name, value);
        return map;
    }
}
