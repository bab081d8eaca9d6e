package nc.maillage.keeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nc.maillage.keeping.backup.Inventory;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;
import nc.maillage.testing.Homes;
import org.postgresql.PGConnection;
import org.springframework.core.env.Environment;

/** Someone at a terminal, with an environment of their own: types a command, reads what it answers. */
public final class Operator {
    public static final String WORDS = "colline niaouli pirogue marée";

    private final Map<String, String> environment = new HashMap<>();
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");

    public Operator(Map<String, String> environment) {
        this.environment.putAll(environment);
        this.environment.putIfAbsent("MAILLAGE_BACKUP_PASSPHRASE", WORDS);
    }

    public static Operator at(Path home) {
        return new Operator(Map.of("MAILLAGE_HOME", home.toString()));
    }

    /** At the machine of a living program, with its settings. */
    public static Operator beside(Environment program) {
        return new Operator(Map.of(
                "MAILLAGE_HOME", program.getRequiredProperty("maillage.home"),
                "MAILLAGE_DB_URL", program.getProperty("maillage.db.url", ""),
                "MAILLAGE_DB_USER", program.getProperty("maillage.db.user", "maillage_owner"),
                "MAILLAGE_DB_PASSWORD", program.getProperty("maillage.db.password", "")));
    }

    public Operator with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Operator on(Instant instant) {
        now = instant;
        return this;
    }

    /** What the command answered: its exit code, standard output and standard error. */
    public record Answer(int code, String out, String err) {}

    public Answer types(Object... words) {
        var typed = new String[words.length];
        for (int n = 0; n < words.length; n++) {
            typed[n] = words[n].toString();
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                name -> Optional.ofNullable(environment.get(name)),
                question -> Optional.empty(),
                false,
                Clock.fixed(now, WorkingClock.NOUMEA));
        int code = KeepingCommands.run(terminal, place(), typed);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public Place place() {
        return Place.of(environment);
    }

    /** The owner's own hand in the database, as an intruder's would be. */
    public void tampers(String sql) throws SQLException {
        try (var access = OwnerAccess.existing(place());
                var connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String reads(String sql) throws SQLException {
        try (var access = OwnerAccess.existing(place());
                var connection = access.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** Every row of every table, as PostgreSQL writes it out, in one order. */
    public Map<String, String> everyRow() throws SQLException, IOException {
        try (var access = OwnerAccess.existing(place());
                var connection = access.connect()) {
            return everyRow(connection);
        }
    }

    private static Map<String, String> everyRow(Connection connection) throws SQLException, IOException {
        var rows = new TreeMap<String, String>();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : Inventory.tables(connection)) {
            var out = new ByteArrayOutputStream();
            copy.copyOut(
                    "copy (select %s from %s t order by t::text) to stdout".formatted(table.list(), table.qualified()),
                    out);
            rows.put(table.qualified(), out.toString(StandardCharsets.UTF_8));
        }
        return rows;
    }

    public static Path aFolder() throws IOException {
        return Homes.bare("kept");
    }
}
