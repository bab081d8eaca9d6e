package nc.maillage.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.platform.CurrentSending;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WrittenTogether;
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
    private final CurrentSending sending;
    private final WrittenTogether<Waiting> unwritten = WrittenTogether.last(this::write);

    AuditStore(JdbcClient jdbc, Clock clock, JsonMapper json, CurrentSending sending) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.sending = sending;
    }

    /** Written with the others of the transaction just before it commits: the chain is held for that moment only. */
    @Override
    public void append(String act, String subjectKind, UUID subject, Map<String, String> details) {
        var said = new TreeMap<>(details);
        append(act, subjectKind, subject, () -> said);
    }

    @Override
    public void append(String act, String subjectKind, UUID subject, Supplier<Map<String, String>> details) {
        var line = new Line(
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Actor.current().orElse(null),
                act,
                subjectKind,
                subject,
                Map.of());
        unwritten.add(new Waiting(line, details));
    }

    /** A line without its place and its details. */
    private record Waiting(Line line, Supplier<Map<String, String>> details) {
        Line at(long place) {
            return line.at(place, new TreeMap<>(details.get()));
        }
    }

    /** One chain a collectivity: the head row is the lock, held to the end of the transaction. */
    private void write(List<Waiting> lines) {
        sending.acted();
        var collectivity = Tenancy.required().value();
        var head = jdbc.sql("""
                insert into audit.head (collectivity_id, sequence, digest) values (:c, 0, '')
                on conflict (collectivity_id) do update set sequence = head.sequence
                returning sequence, digest
                """).param("c", collectivity).query(Head.class).single();
        var sequence = head.sequence();
        var digest = head.digest();
        var rows = new NewLines();
        for (var each : lines) {
            sequence++;
            var line = each.at(sequence);
            var text = json.writeValueAsString(line.details());
            digest = LogChain.digest(digest, line, text);
            rows.add(line, text, digest);
        }
        rows.insert(jdbc, collectivity);
        jdbc.sql("update audit.head set sequence = :sequence, digest = :digest where collectivity_id = :c")
                .param("sequence", sequence)
                .param("digest", digest)
                .param("c", collectivity)
                .update();
    }

    private record Head(long sequence, String digest) {}

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
