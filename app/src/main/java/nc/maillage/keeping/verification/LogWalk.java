package nc.maillage.keeping.verification;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nc.maillage.audit.AuditLog.Line;
import nc.maillage.audit.LogChain;
import nc.maillage.audit.SignedHead;
import nc.maillage.platform.French;

/** Goes once along the chain of one collectivity, from its first line to its head, and past it to the heads kept outside. */
final class LogWalk {
    private static final int FETCHED = 2_000;

    private final String name;
    private final NavigableMap<Long, SignedHead> heads = new TreeMap<>();
    private final Consumer<Finding> found;
    private long sequence;
    private long lastTrueHead;
    private boolean rewritten;
    private String digest = "";

    LogWalk(String name, List<SignedHead> heads, Consumer<Finding> found) {
        this.name = name;
        this.found = found;
        heads.forEach(head -> this.heads.put(head.sequence(), head));
    }

    /** @return how many lines there were */
    long walk(Connection connection, UUID collectivity, LongConsumer passed) throws SQLException {
        long count = 0;
        try (var statement = connection.prepareStatement("""
                select sequence, at, actor, act, subject_kind, subject, details, digest
                from audit.line where collectivity_id = ? order by sequence
                """)) {
            statement.setObject(1, collectivity);
            statement.setFetchSize(FETCHED);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    step(row);
                    passed.accept(++count);
                }
            }
        }
        compareWithHead(connection, collectivity);
        compareWithEnd();
        return count;
    }

    private void step(ResultSet row) throws SQLException {
        var line = new Line(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, UUID.class),
                Map.of());
        var written = row.getString(8);
        if (line.sequence() > sequence + 1) {
            found.accept(Finding.line("line-removed", name, sequence + 1, removed(sequence + 1, line.sequence() - 1)));
        } else if (!LogChain.digest(digest, line, row.getString(7)).equals(written)) {
            found.accept(Finding.line(
                    "line-altered",
                    name,
                    line.sequence(),
                    "Journal de %s, ligne %s du %s (%s) : elle a été modifiée, ou celle qui la précède l’a été avec son empreinte."
                            .formatted(name, whole(line.sequence()), French.moment(line.at()), line.act())));
        }
        sequence = line.sequence();
        digest = written;
        compareWithSigned(sequence, written);
    }

    private void compareWithSigned(long at, String written) {
        var head = heads.get(at);
        if (head == null || rewritten) {
            return;
        }
        if (head.digest().equals(written)) {
            lastTrueHead = at;
            return;
        }
        rewritten = true;
        found.accept(Finding.line(
                "log-rewritten",
                name,
                at,
                "Journal de %s : des lignes de %s à %s ont été réécrites ; la tête signée le %s le montre."
                        .formatted(name, whole(lastTrueHead + 1), whole(at), French.moment(head.at()))));
    }

    private void compareWithHead(Connection connection, UUID collectivity) throws SQLException {
        try (var statement =
                connection.prepareStatement("select sequence, digest from audit.head where collectivity_id = ?")) {
            statement.setObject(1, collectivity);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    found.accept(Finding.line(
                            "head-removed",
                            name,
                            sequence,
                            "Journal de %s : sa tête a été retirée de la base.".formatted(name)));
                } else if (row.getLong(1) > sequence && (heads.isEmpty() || heads.lastKey() < row.getLong(1))) {
                    found.accept(
                            Finding.line("line-removed", name, sequence + 1, removed(sequence + 1, row.getLong(1))));
                } else if (row.getLong(1) != sequence || !row.getString(2).equals(digest)) {
                    found.accept(Finding.line(
                            "head-altered",
                            name,
                            sequence,
                            "Journal de %s : la tête que garde la base n’est pas celle de sa dernière ligne (%s)."
                                    .formatted(name, whole(sequence))));
                }
            }
        }
    }

    private void compareWithEnd() {
        if (!heads.isEmpty() && heads.lastKey() > sequence) {
            var head = heads.lastEntry().getValue();
            found.accept(Finding.line(
                    "last-line-removed",
                    name,
                    sequence + 1,
                    "%s La tête signée le %s les a vues."
                            .formatted(removed(sequence + 1, head.sequence()), French.moment(head.at()))));
        }
    }

    private String removed(long from, long to) {
        return from == to
                ? "Journal de %s, ligne %s : elle a été supprimée.".formatted(name, whole(from))
                : "Journal de %s, lignes %s à %s : elles ont été supprimées.".formatted(name, whole(from), whole(to));
    }

    private static String whole(long number) {
        return French.whole(number);
    }
}
