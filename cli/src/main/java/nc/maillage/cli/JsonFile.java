package nc.maillage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A JSON object read as plain maps, with the line of each of its fields. */
final class JsonFile {
    private static final long LARGEST = 1_000_000;

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Object> content;

    private JsonFile(String name, byte[] bytes) {
        this.name = name;
        this.content = parse(bytes);
    }

    static JsonFile read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + " est un dossier, un fichier est attendu");
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInput(file + " est trop gros pour des faits (plus d’un mégaoctet)");
            }
            return new JsonFile(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            throw new BadInput("le fichier " + file + " n’existe pas");
        } catch (IOException unreadable) {
            throw new BadInput("le fichier " + file + " ne peut pas être lu");
        }
    }

    Map<String, Object> content() {
        return content;
    }

    /** The line of the field, or of the nearest one that holds it. */
    int lineOf(String path) {
        String place = path;
        while (!place.isEmpty()) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        return 1;
    }

    private Map<String, Object> parse(byte[] bytes) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw wrong(parser, "un objet JSON est attendu, entre accolades");
            }
            Map<String, Object> root = object(parser, "");
            if (parser.nextToken() != null) {
                throw wrong(parser, "il y a du texte après la fin de l’objet JSON");
            }
            return root;
        } catch (JacksonException broken) {
            throw new BadInput(name + ", " + place(broken.getLocation()) + "\u00A0: JSON illisible à cet endroit");
        }
    }

    private Map<String, Object> object(JsonParser parser, String prefix) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            String path = prefix + field;
            lines.put(path, parser.currentTokenLocation().getLineNr());
            if (map.containsKey(field)) {
                throw wrong(parser, "champ «\u00A0" + field + "\u00A0» donné deux fois");
            }
            parser.nextToken();
            map.put(field, value(parser, path));
        }
        return map;
    }

    private List<Object> list(JsonParser parser, String path) {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String item = path + "[" + items.size() + "]";
            lines.put(item, parser.currentTokenLocation().getLineNr());
            items.add(value(parser, item));
        }
        return items;
    }

    @SuppressWarnings("NullAway")
    private @Nullable Object value(JsonParser parser, String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path + ".");
            case START_ARRAY -> list(parser, path);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> whole(parser);
            default -> new NotWhole(parser.getString());
        };
    }

    private static Object whole(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getBigIntegerValue()
                : (Object) parser.getLongValue();
    }

    private BadInput wrong(JsonParser parser, String message) {
        return new BadInput(name + ", " + place(parser.currentTokenLocation()) + "\u00A0: " + message);
    }

    /** Jackson gives no place where a limit of its own is passed. */
    private static String place(@Nullable TokenStreamLocation at) {
        return at == null
                ? "au-delà des limites"
                : "ligne " + Math.max(1, at.getLineNr()) + ", colonne " + Math.max(1, at.getColumnNr());
    }

    /** A number with a point or an exponent, kept as it was written: no fact is one. */
    private record NotWhole(String text) {}
}
