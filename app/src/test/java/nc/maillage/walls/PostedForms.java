package nc.maillage.walls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nc.maillage.walls.Routes.Route;
import org.springframework.web.method.HandlerMethod;

/** The fields of each form: those on the page where it stands, and those that the program reads besides. */
final class PostedForms {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private static final Pattern FILE = Pattern.compile("\\btype=\"file\"");

    private final Map<String, Map<String, String>> onPages = new LinkedHashMap<>();
    private final Map<String, List<String>> filesOnPages = new LinkedHashMap<>();

    /** Remembers the forms of a page with what its fields hold. */
    void read(String html) {
        FORM.matcher(html).results().forEach(form -> {
            var fields = onPages.computeIfAbsent(form.group(1), _ -> new LinkedHashMap<>());
            FIELD.matcher(form.group(2)).results().forEach(field -> {
                if (FILE.matcher(field.group()).find()) {
                    filesOnPages
                            .computeIfAbsent(form.group(1), _ -> new ArrayList<>())
                            .add(field.group(1));
                    return;
                }
                var value = VALUE.matcher(field.group());
                fields.put(field.group(1), value.find() ? value.group(1) : "");
            });
        });
    }

    /** An address where this route answers, seen on a page or else made of true numbers. */
    String address(Route route, Map<String, String> identifiers) {
        var shape = Pattern.compile(route.pattern().replaceAll("\\{(\\w+)(:[^/]*)?}", "[^/]+"));
        return onPages.keySet().stream()
                .filter(action -> shape.matcher(action).matches())
                .max((one, other) -> fieldsAt(one) - fieldsAt(other))
                .orElseGet(() -> route.with(identifiers));
    }

    private int fieldsAt(String action) {
        return onPages.getOrDefault(action, Map.of()).size();
    }

    /** The fields of the form at that address that take a file. */
    List<String> files(String address) {
        return List.copyOf(filesOnPages.getOrDefault(address, List.of()));
    }

    Map<String, String> fields(String address, HandlerMethod handler) {
        var fields = new LinkedHashMap<String, String>();
        Routes.parameters(handler).forEach(name -> fields.put(name, ""));
        fields.putAll(onPages.getOrDefault(address, Map.of()));
        fields.keySet().removeAll(List.of("_csrf", "_once"));
        return fields;
    }
}
