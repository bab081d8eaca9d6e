package nc.maillage.notices.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a tree as the plain values that can be compared: « residence.years », the items of a list. */
final class Atoms {
    private Atoms() {}

    static Map<String, List<String>> of(String name, @Nullable Object value) {
        Map<String, List<String>> atoms = new LinkedHashMap<>();
        add(name, value, atoms);
        return atoms;
    }

    static Set<String> parts(String name, Map<String, List<String>> one, Map<String, List<String>> other) {
        Set<String> parts = new LinkedHashSet<>(one.keySet());
        parts.addAll(other.keySet());
        if (parts.isEmpty()) {
            parts.add(name);
        }
        return parts;
    }

    private static void add(String name, @Nullable Object value, Map<String, List<String>> atoms) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> map.forEach((key, inner) -> add(name + "." + key, inner, atoms));
            case List<?> list -> list.forEach(inner -> add(name, inner, atoms));
            default -> atoms.computeIfAbsent(name, _ -> new ArrayList<>()).add(String.valueOf(value));
        }
    }
}
