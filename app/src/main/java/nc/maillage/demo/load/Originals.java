package nc.maillage.demo.load;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** « Originaux » : what was played for one collectivity, row by row, every value as text. */
@Repository
@Transactional(readOnly = true)
class Originals {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Originals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** « Ligne d’une table » : compared by identity. */
    static final class Row {
        private final CopiedTable table;
        private final List<Optional<String>> values;

        Row(CopiedTable table, List<Optional<String>> values) {
            this.table = table;
            this.values = List.copyOf(values);
        }

        CopiedTable table() {
            return table;
        }

        boolean of(String name) {
            return table.name().equals(name);
        }

        @Nullable
        String get(String column) {
            int at = table.columns().indexOf(column);
            return at < 0 ? null : values.get(at).orElse(null);
        }

        String text(String column) {
            var text = get(column);
            if (text == null) {
                throw new IllegalStateException(table.name() + "." + column + " is empty");
            }
            return text;
        }

        UUID id(String column) {
            return UUID.fromString(text(column));
        }
    }

    /** « Ligne du journal » to be said again of a copy. */
    record LogLine(
            OffsetDateTime at,
            @Nullable UUID actor,
            String act,
            String kind,
            UUID subject,
            Map<String, String> details) {}

    List<CopiedTable> tables() {
        return CopiedTable.NAMES.stream()
                .filter(name -> !name.equals(CopiedTable.SEARCH.name()))
                .map(name -> new CopiedTable(name, columns(name)))
                .toList();
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                select attname from pg_attribute
                where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """)
                .param("table", table)
                .query((row, n) -> row.getString("attname"))
                .list();
    }

    List<Row> rows(CopiedTable table) {
        var texts = String.join(
                ", ", table.columns().stream().map(name -> name + "::text").toList());
        return jdbc.sql("select %s from %s order by %s".formatted(texts, table.name(), order(table)))
                .query((row, n) -> {
                    var values = new ArrayList<Optional<String>>();
                    for (int i = 1; i <= table.columns().size(); i++) {
                        values.add(Optional.ofNullable(row.getString(i)));
                    }
                    return new Row(table, values);
                })
                .list();
    }

    /** As they were given, where there are numbers. */
    private static String order(CopiedTable table) {
        return table.columns().contains("sequence")
                ? "year, sequence"
                : table.columns().contains("number")
                        ? "number"
                        : "1, 2" + (table.columns().size() > 2 ? ", 3" : "");
    }

    /** But the digests kept of a signature: those of a copy are not drawn, as for what was signed before there were any. */
    List<LogLine> log() {
        return jdbc.sql("""
                select at, actor, act, subject_kind, subject, details from audit.line
                where act <> 'decision.proved' order by sequence
                """)
                .query((row, n) -> new LogLine(
                        row.getObject("at", OffsetDateTime.class),
                        row.getObject("actor", UUID.class),
                        row.getString("act"),
                        row.getString("subject_kind"),
                        row.getObject("subject", UUID.class),
                        json.readValue(row.getString("details"), DETAILS)))
                .list();
    }

    /** Whose address is not to be told: they are not copied. */
    List<UUID> restricted() {
        return jdbc.sql("select id from people.person where restricted")
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }
}
