package nc.maillage.keeping.restore;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.keeping.backup.Inventory;
import nc.maillage.keeping.backup.Manifest;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills the tables by COPY, in one transaction. For its length references are taken down, triggers sleep, as what they would
 * write or refuse comes with the rest, and the owner stands before no wall, since COPY does not write through one; all is put
 * back before the commit, and the references checked.
 */
final class Loading {
    private final Connection connection;
    private final CopyManager copy;
    private final List<String> rebuild = new ArrayList<>();

    Loading(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    void begin(Manifest manifest) throws SQLException {
        connection.setAutoCommit(false);
        takeDown("""
                select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname),
                       format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname,
                              pg_get_constraintdef(k.oid))
                from pg_catalog.pg_constraint k join pg_catalog.pg_namespace n on n.oid = k.connamespace
                where k.contype = 'f' and """ + " " + Inventory.OURS + " order by k.conrelid, k.conname");
        takeDown("""
                select format('alter table %s no force row level security', c.oid::regclass),
                       format('alter table %s force row level security', c.oid::regclass)
                from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.relforcerowsecurity and """ + " " + Inventory.OURS);
        takeDown("""
                select format('alter table %s disable trigger user', c.oid::regclass),
                       format('alter table %s enable trigger user', c.oid::regclass)
                from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where exists (select from pg_catalog.pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) and """ + " " + Inventory.OURS);
        var names = manifest.tables().stream().map(Manifest.Table::qualified).toList();
        execute("truncate " + String.join(", ", names));
    }

    private void takeDown(String query) throws SQLException {
        var down = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                down.add(row.getString(1));
                rebuild.add(row.getString(2));
            }
        }
        for (var each : down) {
            execute(each);
        }
    }

    long fill(Manifest.Table table, InputStream rows) throws Exception {
        return copy.copyIn("copy %s (%s) from stdin".formatted(table.qualified(), table.list()), rows);
    }

    void finish(Manifest manifest) throws SQLException {
        for (var counter : manifest.counters()) {
            try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
                statement.setString(1, counter.qualified());
                statement.setLong(2, counter.last());
                statement.setBoolean(3, counter.called());
                statement.execute();
            }
        }
        for (var each : rebuild) {
            execute(each);
        }
        Ground.unmark(connection);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
