package nc.maillage.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nc.maillage.audit.AuditLog.Line;
import tools.jackson.databind.json.JsonMapper;

/** « Journal d’une commande » : the same chain, written by a command of the operator in a transaction of the owner. */
public final class OwnerLog {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OwnerLog() {}

    /** Holds the chain of that collectivity until the transaction ends. */
    public static void append(
            Connection owner,
            UUID collectivity,
            UUID actor,
            Instant at,
            String act,
            String subjectKind,
            UUID subject,
            Map<String, String> details)
            throws SQLException {
        var text = JSON.writeValueAsString(new TreeMap<>(details));
        long sequence;
        String previous;
        try (var head = owner.prepareStatement("""
                insert into audit.head (collectivity_id, sequence, digest) values (?, 0, '')
                on conflict (collectivity_id) do update set sequence = head.sequence
                returning sequence, digest
                """)) {
            head.setObject(1, collectivity);
            try (var row = head.executeQuery()) {
                row.next();
                sequence = row.getLong(1) + 1;
                previous = row.getString(2);
            }
        }
        var line = new Line(sequence, at.truncatedTo(ChronoUnit.MICROS), actor, act, subjectKind, subject, details);
        var digest = LogChain.digest(previous, line, text);
        insert(owner, collectivity, line, text, digest);
        try (var head =
                owner.prepareStatement("update audit.head set sequence = ?, digest = ? where collectivity_id = ?")) {
            head.setLong(1, sequence);
            head.setString(2, digest);
            head.setObject(3, collectivity);
            head.executeUpdate();
        }
    }

    private static void insert(Connection owner, UUID collectivity, Line line, String details, String digest)
            throws SQLException {
        try (var insert = owner.prepareStatement("""
                insert into audit.line (collectivity_id, sequence, at, actor, act, subject_kind, subject, details, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            insert.setObject(1, collectivity);
            insert.setLong(2, line.sequence());
            insert.setObject(3, line.at().atOffset(ZoneOffset.UTC));
            insert.setObject(4, line.actor());
            insert.setString(5, line.act());
            insert.setString(6, line.subjectKind());
            insert.setObject(7, line.subject());
            insert.setString(8, details);
            insert.setString(9, digest);
            insert.executeUpdate();
        }
    }
}
