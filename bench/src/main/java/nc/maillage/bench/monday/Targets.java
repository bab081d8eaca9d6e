package nc.maillage.bench.monday;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;

/** Whom and what the agents work on, drawn from the whole collectivity before the clock starts. */
final class Targets {
    private static final int PERSONS = 4_000;
    private static final String SAMPLE = " order by md5(id::text || ?) limit ?";

    private final List<Named> persons = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> officers = new ArrayList<>();
    private final Queue<String> toPropose = new ConcurrentLinkedQueue<>();
    private final Queue<String> toSign = new ConcurrentLinkedQueue<>();
    private final Queue<String> pending = new ConcurrentLinkedQueue<>();
    private final Queue<String> newcomers = new ConcurrentLinkedQueue<>();

    record Named(String number, String family, String first) {}

    static Targets drawn(Database database, String collectivity, long seed) throws SQLException {
        var targets = new Targets();
        try (var connection = database.open()) {
            targets.draw(connection, collectivity, Long.toString(seed));
        }
        return targets;
    }

    private void draw(Connection connection, String collectivity, String seed) throws SQLException {
        var here = " collectivity_id = (select id from organisation.collectivity where slug = '%s') "
                .formatted(collectivity);
        try (var statement = connection.prepareStatement("""
                select lpad(p.number::text, 7, '0'), s.used, s.first
                from people.summary s
                    join (select id, number from people.person where %s and not restricted %s) p on p.id = s.id
                """.formatted(here, SAMPLE))) {
            statement.setString(1, seed);
            statement.setInt(2, PERSONS);
            var rows = statement.executeQuery();
            while (rows.next()) {
                persons.add(new Named(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        persons.stream().limit(PERSONS / 2).forEach(person -> newcomers.add(person.number()));
        officers.addAll(texts(
                connection,
                "select login from access.account where roles = '{CASE_OFFICER}' and not disabled and" + here + SAMPLE,
                seed,
                PERSONS));
        files.addAll(
                texts(connection, "select number from applications.application where" + here + SAMPLE, seed, PERSONS));
        toPropose.addAll(texts(
                connection,
                "select number from applications.application where (stage = 'SENT_BACK' or stage = 'INSTRUCTION' and complete) and"
                        + here + SAMPLE,
                seed,
                PERSONS));
        toSign.addAll(texts(
                connection,
                "select id::text from decisions.proposal where status = 'OPEN' and ruling = 'GRANT' and" + here
                        + SAMPLE,
                seed,
                PERSONS));
        pending.addAll(texts(
                connection,
                "select number from applications.application where stage in ('REGISTERED', 'INSTRUCTION') and not complete and"
                        + here + SAMPLE,
                seed,
                PERSONS));
    }

    private static List<String> texts(Connection connection, String sql, String seed, int count) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, seed);
            statement.setInt(2, count);
            var rows = statement.executeQuery();
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Where there are too few accounts, as in a small demonstration, several agents share one. */
    String officer(int agent) {
        return officers.get(agent % officers.size());
    }

    Named person(RandomGenerator random) {
        return persons.get(random.nextInt(persons.size()));
    }

    String file(RandomGenerator random) {
        return files.get(random.nextInt(files.size()));
    }

    String toPropose() {
        return next(toPropose, "file to propose");
    }

    String toSign() {
        return next(toSign, "proposal to sign");
    }

    /** Several pieces may go to one file, in turn. */
    String pending() {
        var number = next(pending, "file that waits for pieces");
        pending.add(number);
        return number;
    }

    String newcomer() {
        return next(newcomers, "person without a file");
    }

    void proposed(String proposal) {
        toSign.add(proposal);
    }

    private static String next(Queue<String> queue, String what) {
        var found = queue.poll();
        if (found == null) {
            throw new Form.Absent("no " + what + " is left");
        }
        return found;
    }

    @Override
    public String toString() {
        return "%d officers, %d persons, %d files, %d to propose, %d to sign, %d that wait for pieces"
                .formatted(
                        officers.size(), persons.size(), files.size(), toPropose.size(), toSign.size(), pending.size());
    }
}
