package nc.maillage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page offers, it gives: each role follows every link it is shown, from page to page. */
@ProgramTest
class NoLinkLeadsNowhereTest {
    private static final Pattern LINK = Pattern.compile("\\shref=\"(/[^\"#]*)");
    private static final int PAGES = 80;

    @Autowired
    Doors doors;

    @Autowired
    Actors actors;

    @ParameterizedTest
    @EnumSource(Role.class)
    void for_an_agent(Role role) {
        assertThat(deadLinks(doors.signedIn(actors.of(role, "sud")))).isEmpty();
    }

    @Test
    void for_the_public() {
        actors.administrator("sud");
        assertThat(deadLinks(doors.anonymous())).isEmpty();
    }

    /** The address that fails, with its status and the page that offers it. */
    private static Map<String, String> deadLinks(Client client) {
        var dead = new LinkedHashMap<String, String>();
        var offeredBy = new LinkedHashMap<String, String>(Map.of("/", "the address bar"));
        var tried = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(Set.of("/"));
        while (!next.isEmpty() && tried.size() < PAGES) {
            var path = next.poll();
            if (!tried.add(shape(path))) {
                continue;
            }
            var answer = client.get(path);
            if (answer.status() >= 400) {
                dead.put(path, answer.status() + ", offered by " + offeredBy.get(path));
            } else if (!answer.location().isEmpty()) {
                offer(answer.location(), path, offeredBy, next);
            } else {
                links(answer.body()).forEach(link -> offer(link, path, offeredBy, next));
            }
        }
        return dead;
    }

    private static void offer(String link, String from, Map<String, String> offeredBy, ArrayDeque<String> next) {
        var path = link.replaceFirst("^https?://[^/]+", "");
        if (offeredBy.putIfAbsent(path, from) == null) {
            next.add(path);
        }
    }

    private static Set<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(each -> each.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/static/"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One file of a kind, one value of a filter are enough. */
    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]+-\\d{4}-\\d+|\\d{3,}", "N")
                .replaceAll("=[^&]*", "=");
    }
}
