package nc.maillage.law.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** « Endroit d’un fichier YAML »: a node that knows its file and line, so that a fault can be shown to its author. */
public final class YamlPlace {
    private final String file;
    private final Node node;

    private YamlPlace(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    public static YamlPlace read(String file, String text) {
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(text)
                    .orElseThrow(() -> new BadYaml(file, 1, "le fichier est vide"));
            return new YamlPlace(file, root);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new BadYaml(file, line, "YAML illisible (" + broken.getProblem() + ")");
        } catch (YamlEngineException broken) {
            throw new BadYaml(file, 1, "YAML illisible (" + broken.getMessage() + ")");
        }
    }

    /** The fields of a mapping, each allowed once and none unknown. */
    public Map<String, YamlPlace> fields(Set<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("des champs sont attendus ici");
        }
        Map<String, YamlPlace> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlPlace key = new YamlPlace(file, tuple.getKeyNode());
            String name = key.text();
            if (!allowed.contains(name)) {
                throw key.wrong("champ inconnu «\u00A0" + name + "\u00A0»");
            }
            if (fields.put(name, new YamlPlace(file, tuple.getValueNode())) != null) {
                throw key.wrong("champ «\u00A0" + name + "\u00A0» donné deux fois");
            }
        }
        return fields;
    }

    public YamlPlace required(Map<String, YamlPlace> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> wrong("il manque le champ «\u00A0" + name + "\u00A0»"));
    }

    public static Optional<YamlPlace> optional(Map<String, YamlPlace> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(place -> !place.isNull());
    }

    public Stream<YamlPlace> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("une liste est attendue ici");
        }
        List<Node> items = sequence.getValue();
        return items.stream().map(item -> new YamlPlace(file, item));
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)
                || isNull()
                || scalar.getValue().isBlank()) {
            throw wrong("un texte est attendu ici");
        }
        return scalar.getValue().strip();
    }

    public boolean yesOrNo() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("true ou false est attendu ici");
        };
    }

    public LocalDate date() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw wrong("«\u00A0" + text + "\u00A0» n’est pas une date (AAAA-MM-JJ)");
        }
    }

    /** Text, whole numbers, booleans, lists and maps, all the way down; a number with a point stays the text that it was. */
    public @Nullable Object plain() {
        return YamlValues.of(this, new IdentityHashMap<>());
    }

    Node node() {
        return node;
    }

    YamlPlace of(Node other) {
        return new YamlPlace(file, other);
    }

    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** Of a path such as {@code age.max} or {@code examples[0].facts}, or of the nearest place that holds it. */
    public int lineOf(String path) {
        Node found = node;
        int line = line();
        for (String step : path.split("[.\\[\\]]+", -1)) {
            Node inside = step.isEmpty() ? found : inside(found, step);
            if (inside == null) {
                break;
            }
            found = inside;
            line = new YamlPlace(file, found).line();
        }
        return line;
    }

    private static @Nullable Node inside(Node node, String step) {
        return switch (node) {
            case MappingNode mapping ->
                mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(step))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null);
            case SequenceNode list
            when step.matches("\\d{1,4}")
                    && Integer.parseInt(step) < list.getValue().size() ->
                list.getValue().get(Integer.parseInt(step));
            default -> null;
        };
    }

    public BadYaml wrong(String message) {
        return new BadYaml(file, line(), message);
    }

    private boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    public static @Nullable String textOrNull(Map<String, YamlPlace> fields, String name) {
        return optional(fields, name).map(YamlPlace::text).orElse(null);
    }

    public static @Nullable LocalDate dateOrNull(Map<String, YamlPlace> fields, String name) {
        return optional(fields, name).map(YamlPlace::date).orElse(null);
    }
}
