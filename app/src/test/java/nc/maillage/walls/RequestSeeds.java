package nc.maillage.walls;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.maillage.testing.Client;
import nc.maillage.walls.Routes.Route;
import org.springframework.web.multipart.MultipartFile;

/** Every request that the pages of the program offer, links with what they ask and forms with what they hold; and every route besides. */
final class RequestSeeds {
    private static final Set<String> ENDS_THE_SESSION = Set.of("/deconnexion");
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)\"");
    private static final List<String> ANY_LIST = List.of("q", "page", "tri", "format", "le");

    private final List<RequestSeed> seeds = new ArrayList<>();
    private final Set<String> numbers = new TreeSet<>();

    RequestSeeds(List<Route> routes, Map<String, String> identifiers, Function<Route, Client> reader) {
        numbers.addAll(identifiers.values());
        var forms = new PostedForms();
        var links = new TreeSet<String>();
        routes.stream().filter(Route::reads).forEach(route -> {
            var body = reader.apply(route).get(route.with(identifiers)).body();
            forms.read(body);
            LINK.matcher(body)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(links::add);
            seeds.add(new RequestSeed(
                    "GET", route.with(identifiers), asked(route), List.of(), route.right(), route.toString()));
        });
        routes.stream()
                .filter(route -> !route.reads() && !ENDS_THE_SESSION.contains(route.pattern()))
                .forEach(route -> seeds.add(posted(route, forms, identifiers)));
        links.stream()
                .filter(link -> !link.startsWith("/static"))
                .forEach(link -> routes.stream()
                        .filter(route -> route.reads()
                                && shape(route).matcher(path(link)).matches())
                        .findFirst()
                        .ifPresent(route -> seeds.add(linked(link, route))));
    }

    List<RequestSeed> all() {
        return seeds;
    }

    /** True numbers and identifiers of the town, to be put where others are awaited. */
    List<String> numbers() {
        return List.copyOf(numbers);
    }

    private static RequestSeed posted(Route route, PostedForms forms, Map<String, String> identifiers) {
        var address = forms.address(route, identifiers);
        var files = forms.files(address);
        boolean file = Stream.of(route.handler().getMethod().getParameterTypes())
                .anyMatch(MultipartFile.class::isAssignableFrom);
        return new RequestSeed(
                "POST",
                address,
                forms.fields(address, route.handler()),
                files.isEmpty() && file ? List.of("file") : files,
                route.right(),
                route.toString());
    }

    private static RequestSeed linked(String link, Route route) {
        var fields = new LinkedHashMap<String, String>();
        if (link.contains("?")) {
            for (var pair : link.substring(link.indexOf('?') + 1).split("&")) {
                int equal = pair.indexOf('=');
                fields.put(
                        equal < 0 ? pair : pair.substring(0, equal),
                        equal < 0 ? "" : URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8));
            }
        }
        return new RequestSeed("GET", path(link), fields, List.of(), route.right(), route.toString());
    }

    private static Map<String, String> asked(Route route) {
        var fields = new LinkedHashMap<String, String>();
        Stream.concat(ANY_LIST.stream(), Routes.parameters(route.handler())).forEach(name -> fields.put(name, ""));
        return fields;
    }

    private static Pattern shape(Route route) {
        return Pattern.compile(route.pattern().replaceAll("\\{(\\w+)(:(?:[^{}]|\\{[^}]*})*)?}", "[^/]+"));
    }

    private static String path(String link) {
        int query = link.indexOf('?');
        return query < 0 ? link : link.substring(0, query);
    }
}
