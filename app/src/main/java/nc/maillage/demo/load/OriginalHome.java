package nc.maillage.demo.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.demo.load.Originals.LogLine;
import nc.maillage.demo.load.Originals.Row;

/** « Foyer d’origine » : persons bound to one another, and all that was written of them. */
record OriginalHome(UUID key, List<Row> rows, List<LogLine> log) {
    private static final String PERSON = "people.person";
    private static final String REQUEST = "applications.application";

    OriginalHome {
        rows = List.copyOf(rows);
        log = List.copyOf(log);
    }

    Stream<Row> of(String table) {
        return rows.stream().filter(row -> row.of(table));
    }

    int persons() {
        return Math.toIntExact(of(PERSON).count());
    }

    int files() {
        return Math.toIntExact(of(REQUEST).count());
    }

    Set<UUID> ids() {
        var ids = new HashSet<UUID>();
        rows.stream().filter(OriginalHome::hasId).forEach(row -> ids.add(row.id("id")));
        return ids;
    }

    private static boolean hasId(Row row) {
        return row.table().columns().contains("id");
    }

    /** Two rows belong together when one names the other. */
    static List<OriginalHome> among(List<Row> rows, List<LogLine> log) {
        var ties = new Ties(rows);
        rows.forEach(row -> ties.bind(ties.named(row)));
        var homes = new LinkedHashMap<UUID, List<Row>>();
        rows.forEach(row -> homes.computeIfAbsent(ties.home(ties.named(row).getFirst()), key -> new ArrayList<>())
                .add(row));
        var lines = new HashMap<UUID, List<LogLine>>();
        log.stream()
                .filter(line -> ties.knows(line.subject()))
                .forEach(line -> lines.computeIfAbsent(ties.home(line.subject()), key -> new ArrayList<>())
                        .add(line));
        return homes.entrySet().stream()
                .map(home ->
                        new OriginalHome(home.getKey(), home.getValue(), lines.getOrDefault(home.getKey(), List.of())))
                .toList();
    }

    /** « Liens » : each identifier leads to another of its home, or to itself. */
    private static final class Ties {
        private final Map<UUID, UUID> towards = new HashMap<>();

        Ties(Collection<Row> rows) {
            rows.stream().filter(OriginalHome::hasId).map(row -> row.id("id")).forEach(id -> towards.put(id, id));
        }

        boolean knows(UUID id) {
            return towards.containsKey(id);
        }

        List<UUID> named(Row row) {
            return row.table().columns().stream()
                    .map(row::get)
                    .filter(text -> text != null && text.length() == 36 && text.charAt(14) == '7')
                    .map(UUID::fromString)
                    .filter(this::knows)
                    .toList();
        }

        void bind(List<UUID> ids) {
            ids.forEach(id -> towards.put(home(id), home(ids.getFirst())));
        }

        UUID home(UUID id) {
            var at = id;
            while (true) {
                var next = towards.getOrDefault(at, at);
                if (next.equals(at)) {
                    return at;
                }
                towards.put(at, towards.getOrDefault(next, next));
                at = next;
            }
        }
    }
}
