package nc.maillage.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
@Transactional
class AuditStore implements AuditLog {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    AuditStore(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void append(String act, String subjectKind, UUID subject, Map<String, String> details) {
        var collectivity = Tenancy.required().value();
        // One chain a collectivity: the head row is the lock, held to the end of the transaction.
        jdbc.sql("insert into audit.head (collectivity_id, sequence, digest) values (:c, 0, '') on conflict do nothing")
                .param("c", collectivity)
                .update();
        var head = jdbc.sql("select sequence, digest from audit.head where collectivity_id = :c for update")
                .param("c", collectivity)
                .query(Head.class)
                .single();
        var line = new Line(
                head.sequence() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Actor.current().orElse(null),
                act,
                subjectKind,
                subject,
                new TreeMap<>(details));
        insert(collectivity, line, head.digest());
    }

    private record Head(long sequence, String digest) {}

    private void insert(UUID collectivity, Line line, String previous) {
        var detailsText = json.writeValueAsString(line.details());
        var digest = digest(previous, line, detailsText);
        jdbc.sql("""
                with moved as (
                    update audit.head set sequence = :sequence, digest = :digest where collectivity_id = :collectivity
                )
                insert into audit.line (collectivity_id, sequence, at, actor, act, subject_kind, subject, details, digest)
                values (:collectivity, :sequence, :at, :actor, :act, :kind, :subject, :details, :digest)
                """)
                .param("collectivity", collectivity)
                .param("sequence", line.sequence())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("actor", line.actor(), Types.OTHER)
                .param("act", line.act())
                .param("kind", line.subjectKind())
                .param("subject", line.subject())
                .param("details", detailsText)
                .param("digest", digest)
                .update();
    }

    private static String digest(String previous, Line line, String details) {
        var text = String.join(
                "\n",
                previous,
                Long.toString(line.sequence()),
                line.at().toString(),
                String.valueOf(line.actor()),
                line.act(),
                line.subjectKind(),
                line.subject().toString(),
                details);
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> about(String subjectKind, UUID subject) {
        return jdbc.sql("""
                select sequence, at, actor, act, subject_kind, subject, details
                from audit.line where subject_kind = :kind and subject = :subject order by sequence
                """)
                .param("kind", subjectKind)
                .param("subject", subject)
                .query((row, n) -> new Line(
                        row.getLong("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("actor", UUID.class),
                        row.getString("act"),
                        row.getString("subject_kind"),
                        row.getObject("subject", UUID.class),
                        json.readValue(row.getString("details"), DETAILS)))
                .list();
    }
}
