package nc.maillage.bench.monday;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded server of a home, as its administrator: to draw what is worked on, and to read what it did. */
record Database(String url, String password, long pid) {
    static Database of(Path home) throws IOException {
        var lines = Files.readAllLines(home.resolve("postgres/postmaster.pid"));
        var password =
                Files.readString(home.resolve("secrets/database-password")).strip();
        return new Database(
                "jdbc:postgresql://127.0.0.1:%s/maillage".formatted(lines.get(3).strip()),
                password,
                Long.parseLong(lines.getFirst().strip()));
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** What a load left to be drawn by night does not share the morning; what the agents ask for does. */
    int putOffTheNight() throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            return statement.executeUpdate("""
                    update platform.scheduled_tasks set execution_time = now() + interval '1 day'
                    where not picked and execution_time < now() + interval '1 day'
                      and (task_instance like 'correspondence.render:%' or task_instance like 'card-sheet:%')
                    """);
        }
    }

    /** Time spent planning and executing since it was last asked, in milliseconds, and how many statements. */
    Spent spent() throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            var row = statement.executeQuery("""
                    select coalesce(sum(total_plan_time + total_exec_time), 0), coalesce(sum(calls), 0)
                    from pg_stat_statements where toplevel
                    """);
            row.next();
            var spent = new Spent(row.getDouble(1), row.getLong(2));
            statement.execute("select pg_stat_statements_reset()");
            return spent;
        }
    }

    record Spent(double milliseconds, long statements) {}
}
