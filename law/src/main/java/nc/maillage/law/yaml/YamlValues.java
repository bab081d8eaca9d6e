package nc.maillage.law.yaml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A tree of nodes as plain values; what is written once and pointed to again could grow without end, and is refused. */
final class YamlValues {
    private static final int LONGEST_LONG = 18;

    private YamlValues() {}

    static @Nullable Object of(YamlPlace place, Map<Node, Boolean> seen) {
        Node node = place.node();
        if (!(node instanceof ScalarNode) && seen.put(node, true) != null) {
            throw place.wrong("un renvoi à un autre endroit du fichier n’est pas admis");
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> list(place, sequence, seen);
            case MappingNode mapping -> map(place, mapping, seen);
            default -> throw place.wrong("une valeur est attendue ici");
        };
    }

    private static @Nullable Object scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (scalar.getTag().equals(Tag.INT)) {
            return text.length() <= LONGEST_LONG ? (Object) Long.valueOf(text) : new BigInteger(text);
        }
        return text;
    }

    @SuppressWarnings("NullAway")
    private static List<@Nullable Object> list(YamlPlace place, SequenceNode sequence, Map<Node, Boolean> seen) {
        List<@Nullable Object> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(of(place.of(item), seen)));
        return items;
    }

    @SuppressWarnings("NullAway")
    private static Map<String, @Nullable Object> map(YamlPlace place, MappingNode mapping, Map<Node, Boolean> seen) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlPlace key = place.of(tuple.getKeyNode());
            String name = key.text();
            if (fields.containsKey(name)) {
                throw key.wrong("champ «\u00A0" + name + "\u00A0» donné deux fois");
            }
            fields.put(name, of(place.of(tuple.getValueNode()), seen));
        }
        return fields;
    }
}
