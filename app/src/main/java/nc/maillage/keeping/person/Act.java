package nc.maillage.keeping.person;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Right;
import nc.maillage.audit.OwnerLog;
import nc.maillage.keeping.backup.NewFile;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;

/** What is done to a person's file on the order of an agent: one transaction of the owner, one new file, one line in the log. */
record Act(Connection connection, NewFile file, Path to, Ordered by, Instant at) {
    /** What an act asks of whoever types it: the right of the agent, and the option that names the file. */
    record Kind(String usage, Right right, String option) {}

    interface Work {
        void run(Act act) throws Exception;
    }

    /** Nothing is kept where the work does not come to its {@link #done}. */
    static void run(Kind kind, Terminal terminal, Place place, Arguments arguments, Work work) throws Exception {
        var login = arguments.required("--as", kind.usage());
        var to = Path.of(arguments.required(kind.option(), kind.usage()))
                .toAbsolutePath()
                .normalize();
        NewFile.refuseExisting(to);
        try (var access = OwnerAccess.existing(place);
                var connection = access.connect();
                var file = NewFile.at(to)) {
            connection.setAutoCommit(false);
            var slug = arguments.value("--collectivity").orElse("");
            var by = Ordered.by(connection, login, slug, kind.right());
            work.run(new Act(connection, file, to, by, terminal.clock().instant()));
        }
    }

    UUID person(String number) throws SQLException {
        return by.person(connection, number);
    }

    Rows rows() {
        return new Rows(connection);
    }

    void log(String act, UUID person, Map<String, String> details) throws SQLException {
        OwnerLog.append(connection, by.collectivity(), by.agent(), at, act, "person", person, details);
    }

    /** The transaction first: a file that tells what was not done would be worse than none. */
    void done() throws SQLException, IOException {
        connection.commit();
        file.finish();
    }
}
