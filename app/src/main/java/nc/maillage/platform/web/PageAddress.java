package nc.maillage.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * « Adresse de page » : a path and its parameters, so that filters, order and page number keep one another. A path may carry
 * parameters of its own, which stay as they are: a filter of several values.
 */
public record PageAddress(String path, Map<String, String> parameters) {
    public PageAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, Map.of());
    }

    /** A null or blank value takes the parameter away. */
    public PageAddress with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null || value.toString().isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new PageAddress(path, changed);
    }

    public String href() {
        return parameters.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query();
    }

    private String query() {
        return parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, String> parameters() {
        return new LinkedHashMap<>(parameters);
    }
}
