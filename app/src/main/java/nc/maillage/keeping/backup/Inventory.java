package nc.maillage.keeping.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Reads in the catalogue of PostgreSQL what there is to keep: each table and sequence of each schema of the program. */
public final class Inventory {
    /** The program's schemas are those that its owner made. */
    public static final String OURS = """
            n.nspname not in ('public', 'information_schema', 'maillage_restoring') and n.nspname !~ '^pg_'
            and pg_catalog.pg_get_userbyid(n.nspowner) = current_user
            """;

    private Inventory() {}

    public static Manifest of(Connection connection, Instant madeAt) throws SQLException {
        return new Manifest(
                Manifest.FORMAT,
                program(),
                madeAt.toString(),
                connection.getMetaData().getDatabaseProductVersion(),
                migrations(connection),
                tables(connection),
                counters(connection));
    }

    public static String program() {
        try (var stream = Inventory.class.getResourceAsStream("/META-INF/build-info.properties")) {
            var build = new Properties();
            if (stream != null) {
                build.load(stream);
            }
            return build.getProperty("build.version", "inconnue");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> migrations(Connection connection) throws SQLException {
        var scripts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select script from platform.flyway_schema_history
                        where success and version is not null order by installed_rank
                        """)) {
            while (row.next()) {
                scripts.add(row.getString(1));
            }
        }
        return scripts;
    }

    public static List<Manifest.Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Manifest.Table>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select n.nspname, c.relname, pg_catalog.pg_table_size(c.oid),
                               array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '')
                        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                             join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relkind = 'r' and %s
                        group by 1, 2, 3 order by 1, 2
                        """.formatted(OURS))) {
            while (row.next()) {
                var columns = (String[]) row.getArray(4).getArray();
                tables.add(
                        new Manifest.Table(row.getString(1), row.getString(2), Arrays.asList(columns), row.getLong(3)));
            }
        }
        return tables;
    }

    private static List<Manifest.Counter> counters(Connection connection) throws SQLException {
        var names = new ArrayList<Manifest.Counter>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select n.nspname, c.relname
                        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'S' and %s order by 1, 2
                        """.formatted(OURS))) {
            while (row.next()) {
                names.add(new Manifest.Counter(row.getString(1), row.getString(2), 0, false));
            }
        }
        var counters = new ArrayList<Manifest.Counter>();
        for (var name : names) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select last_value, is_called from " + name.qualified())) {
                row.next();
                counters.add(new Manifest.Counter(name.schema(), name.name(), row.getLong(1), row.getBoolean(2)));
            }
        }
        return counters;
    }
}
