package nc.maillage.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nc.maillage.platform.CurrentSending;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WrittenTogether;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private final JdbcTemplate batch;
    private final Clock clock;
    private final JsonMapper json;
    private final CurrentSending sending;
    private final WrittenTogether<Line> unwritten = new WrittenTogether<>(this::write);

    AuditStore(JdbcClient jdbc, JdbcTemplate batch, Clock clock, JsonMapper json, CurrentSending sending) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
        this.json = json;
        this.sending = sending;
    }

    /** Written with the others of the transaction just before it commits: the chain is held for that moment only. */
    @Override
    public void append(String act, String subjectKind, UUID subject, Map<String, String> details) {
        var line = new Line(
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Actor.current().orElse(null),
                act,
                subjectKind,
                subject,
                new TreeMap<>(details));
        unwritten.add(line);
    }

    /** One chain a collectivity: the head row is the lock, held to the end of the transaction. */
    private void write(List<Line> lines) {
        sending.acted();
        var collectivity = Tenancy.required().value();
        var head = jdbc.sql("""
                insert into audit.head (collectivity_id, sequence, digest) values (:c, 0, '')
                on conflict (collectivity_id) do update set sequence = head.sequence
                returning sequence, digest
                """).param("c", collectivity).query(Head.class).single();
        var sequence = head.sequence();
        var digest = head.digest();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : lines) {
            sequence++;
            var line = each.at(sequence);
            var text = json.writeValueAsString(line.details());
            digest = LogChain.digest(digest, line, text);
            rows.add(row(collectivity, line, text, digest));
        }
        batch.batchUpdate("""
                insert into audit.line (collectivity_id, sequence, at, actor, act, subject_kind, subject, details, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        jdbc.sql("update audit.head set sequence = :sequence, digest = :digest where collectivity_id = :c")
                .param("sequence", sequence)
                .param("digest", digest)
                .param("c", collectivity)
                .update();
    }

    private record Head(long sequence, String digest) {}

    private static @Nullable Object[] row(UUID collectivity, Line line, String details, String digest) {
        return new @Nullable Object[] {
            collectivity,
            line.sequence(),
            line.at().atOffset(ZoneOffset.UTC),
            line.actor(),
            line.act(),
            line.subjectKind(),
            line.subject(),
            details,
            digest
        };
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> about(String subjectKind, UUID subject) {
        unwritten.flush();
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
