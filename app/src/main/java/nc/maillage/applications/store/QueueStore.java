package nc.maillage.applications.store;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts of requests: filtered, sorted and paged by the database. */
@Component
@Transactional(readOnly = true)
public class QueueStore {
    /** Columns that a list may be sorted by, as written in an address. */
    public static final Set<String> SORTS = Set.of("echeance", "numero", "etat", "age", "voie");

    private static final int FETCHED = 500;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final FileWrites writes;
    private final FileRows rows;

    QueueStore(JdbcClient jdbc, Clock clock, FileWrites writes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.writes = writes;
        this.rows = new FileRows(jdbc, writes);
    }

    /** How many of each group, whatever the group of the filter. */
    public Map<WorkGroup, Long> counts(QueueFilter filter) {
        var columns = Arrays.stream(WorkGroup.values())
                .map(group -> "count(*) filter (where %s) as %s".formatted(group.condition(), group.name()))
                .collect(Collectors.joining(", "));
        return filtered("select %s from applications.application where %s".formatted(columns, asked(filter)), filter)
                .query((row, n) -> {
                    var counts = new EnumMap<WorkGroup, Long>(WorkGroup.class);
                    for (var group : WorkGroup.values()) {
                        counts.put(group, row.getLong(group.name()));
                    }
                    return counts;
                })
                .single();
    }

    public long count(QueueFilter filter) {
        return filtered(
                        "select count(*) from applications.application where %s and %s"
                                .formatted(asked(filter), filter.group().condition()),
                        filter)
                .query(Long.class)
                .single();
    }

    /** Whose requests those are, whatever the group of the filter. */
    public List<PersonId> applicants(QueueFilter filter) {
        return filtered("select distinct applicant from applications.application where " + asked(filter), filter)
                .query((row, n) -> new PersonId(row.getObject("applicant", UUID.class)))
                .list();
    }

    public List<ApplicationFile> list(QueueFilter filter, String sort, boolean descending, int limit, long offset) {
        var ids = filtered("""
                        select id from applications.application where %s and %s
                        order by %s limit :limit offset :offset
                        """.formatted(asked(filter), filter.group().condition(), order(sort, descending)), filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        return inOrder(ids);
    }

    /** All of them, read as they are consumed: within a transaction of the caller, who closes it. */
    public Stream<ApplicationFile> all(QueueFilter filter, String sort, boolean descending) {
        return filtered(
                        "select id from applications.application where %s and %s order by %s"
                                .formatted(asked(filter), filter.group().condition(), order(sort, descending)),
                        filter)
                .withFetchSize(FETCHED)
                .query((row, n) -> row.getObject("id", UUID.class))
                .stream()
                .gather(Gatherers.windowFixed(FETCHED))
                .flatMap(ids -> inOrder(ids).stream());
    }

    private List<ApplicationFile> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = rows.where("id in (:value)", ids).stream()
                .collect(Collectors.toMap(file -> file.id().value(), file -> file));
        return ids.stream().map(found::get).toList();
    }

    /** The oldest of those that nobody follows. */
    public Optional<ApplicationFile> oldestToTake() {
        writes.flush();
        var oldest =
                jdbc.sql("""
                select id from applications.application
                where officer is null and stage in ('REGISTERED', 'INSTRUCTION', 'WAITING_PIECE', 'SENT_BACK', 'PROPOSED')
                order by received_on, number limit 1
                """).query((row, n) -> row.getObject("id", UUID.class)).list();
        return inOrder(oldest).stream().findFirst();
    }

    /** Only what is filtered on is said: a condition that may not count keeps the planner off the indexes of those that do. */
    private static String asked(QueueFilter filter) {
        var asked = new ArrayList<String>();
        asked.add("true");
        if (filter.pendingOnly()) {
            asked.add("stage in ('REGISTERED', 'INSTRUCTION', 'WAITING_PIECE', 'SENT_BACK', 'PROPOSED')");
        }
        if (filter.unassigned()) {
            asked.add("officer is null");
        } else if (filter.officer() != null) {
            asked.add("officer = cast(:officer as uuid)");
        }
        if (!filter.number().isBlank()) {
            asked.add("number like '%' || :number || '%'");
        }
        if (!filter.channel().isEmpty()) {
            asked.add("channel = :channel");
        }
        if (filter.from() != null) {
            asked.add("received_on >= :from");
        }
        if (filter.to() != null) {
            asked.add("received_on <= :to");
        }
        if (filter.applicants() != null) {
            asked.add("applicant = any (cast(:applicants as uuid[]))");
        }
        return String.join(" and ", asked);
    }

    private JdbcClient.StatementSpec filtered(String sql, QueueFilter filter) {
        writes.flush();
        var officer = filter.officer();
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("officer", officer == null ? null : officer.value(), Types.OTHER)
                .param("number", filter.number().strip().toUpperCase(Locale.ROOT))
                .param("channel", filter.channel())
                .param("from", filter.from(), Types.DATE)
                .param("to", filter.to(), Types.DATE)
                .param("applicants", ids(filter.applicants()), Types.VARCHAR);
    }

    private static @Nullable String ids(@Nullable List<PersonId> persons) {
        return persons == null
                ? null
                : persons.stream().map(person -> person.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    private static String order(String sort, boolean descending) {
        var direction = descending ? "desc" : "asc";
        return switch (sort) {
            case "numero" -> "number " + direction;
            case "etat" -> "stage %s, due_on nulls last, number".formatted(direction);
            case "age" -> "received_on %s, number".formatted(direction);
            case "voie" -> "channel %s, received_on, number".formatted(direction);
            default -> "due_on %s nulls last, suspended_since, received_on, number".formatted(direction);
        };
    }
}
