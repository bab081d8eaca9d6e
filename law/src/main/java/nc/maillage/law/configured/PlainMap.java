package nc.maillage.law.configured;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of what a file or a form gave, all the way down: nobody can change them, and whole numbers are longs. */
final class PlainMap {
    private PlainMap() {}

    static Map<String, Object> copyOf(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                copy.put(String.valueOf(key), plain(value));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> copyOf(map);
            case List<?> list ->
                list.stream().filter(each -> each != null).map(PlainMap::plain).toList();
            case Integer number -> (long) number;
            default -> value;
        };
    }
}
