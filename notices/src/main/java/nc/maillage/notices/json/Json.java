package nc.maillage.notices.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes JSON as maps, lists, strings, whole numbers and booleans. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The values that follow each other in the text: one, or one a line; none where it is not JSON to its end. */
    public static Optional<List<Object>> values(String text) {
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                Object value = value(parser);
                if (value != null) {
                    values.add(value);
                }
            }
            return Optional.of(values);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    public static String text(@Nullable Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, json);
        }
        return out.toString();
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? parser.getString()
                        : (Object) parser.getLongValue();
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean yes -> json.writeBoolean(yes);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, inner) -> {
                    json.writeName(String.valueOf(name));
                    write(inner, json);
                });
                json.writeEndObject();
            }
            case Iterable<?> list -> {
                json.writeStartArray();
                list.forEach(inner -> write(inner, json));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
