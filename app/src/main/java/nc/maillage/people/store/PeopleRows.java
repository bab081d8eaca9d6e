package nc.maillage.people.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.people.PersonId;
import nc.maillage.platform.WrittenTogether;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a transaction adds to the files: written together, before anything that it could change is read. */
@Component
class PeopleRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final WrittenTogether<Row> unwritten = new WrittenTogether<>(this::write);

    PeopleRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** @param opens a person, a household or a family, to which other rows refer */
    private record Row(String insert, boolean opens, List<@Nullable Object> values) {}

    /** @param insert of a person, a household or a family */
    void open(String insert, List<@Nullable Object[]> rows) {
        rows.forEach(values -> unwritten.add(new Row(insert, true, Arrays.asList(values))));
    }

    void add(String insert, List<@Nullable Object[]> rows) {
        rows.forEach(values -> unwritten.add(new Row(insert, false, Arrays.asList(values))));
    }

    /** For a statement that no added row could change. */
    JdbcClient apart() {
        return jdbc;
    }

    /** For a statement about anyone. */
    JdbcClient all() {
        unwritten.flush();
        return jdbc;
    }

    /** For a statement about that person alone. */
    JdbcClient of(PersonId person) {
        return of(person.value());
    }

    /** For a statement about that row alone, or about what is said of it. */
    JdbcClient of(UUID row) {
        unwritten.flushIf(waiting -> waiting.values().contains(row));
        return jdbc;
    }

    /** For a statement about those persons alone. */
    JdbcClient of(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).collect(Collectors.<UUID>toSet());
        unwritten.flushIf(row -> row.values().stream().anyMatch(ids::contains));
        return jdbc;
    }

    private void write(List<Row> rows) {
        write(rows, true);
        write(rows, false);
    }

    private void write(List<Row> rows, boolean opens) {
        var byInsert = new LinkedHashMap<String, List<@Nullable Object[]>>();
        for (var row : rows) {
            if (row.opens() == opens) {
                byInsert.computeIfAbsent(row.insert(), each -> new ArrayList<>())
                        .add(row.values().toArray());
            }
        }
        byInsert.forEach(batch::batchUpdate);
    }
}
