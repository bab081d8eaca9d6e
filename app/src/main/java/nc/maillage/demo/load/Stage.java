package nc.maillage.demo.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** COPY does not go through a wall: rows land on a table of this transaction, and enter from there like any other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Stage {
    private final JdbcTemplate jdbc;

    Stage(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Table by table, in their order. */
    void enter(Map<CopiedTable, StringBuilder> sheets) {
        var order = sheets.keySet().stream()
                .sorted(Comparator.comparingInt(table -> CopiedTable.NAMES.indexOf(table.name())))
                .toList();
        for (var table : order) {
            jdbc.execute("create temp table %s (like %s) on commit drop".formatted(table.staged(), table.name()));
            copy(table, Objects.requireNonNull(sheets.get(table)));
            jdbc.execute("insert into %1$s (%2$s) select %2$s from %3$s"
                    .formatted(table.name(), table.list(), table.staged()));
        }
    }

    private void copy(CopiedTable table, CharSequence rows) {
        jdbc.execute((Connection connection) -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy %s (%s) from stdin".formatted(table.staged(), table.list()),
                                new StringReader(rows.toString()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
