package nc.maillage.evidence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.evidence.FactBook.Fact;
import nc.maillage.evidence.FactBook.NewFact;
import nc.maillage.evidence.PieceId;
import nc.maillage.people.PersonId;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Facts, those of health in a table apart; a fact is only ever superseded. */
@Component
@Transactional
public class FactStore {
    private static final String FACT = """
            select id, file_id, subject_id, key, part, value::text as value, valid_from, valid_to, source, source_label,
                   piece_id, justification, recorded_by, recorded_at, superseded_at, %s as health
            from evidence.%s
            """;
    private static final String ORDINARY = FACT.formatted("false", "fact");
    private static final String HEALTH = FACT.formatted("true", "health_fact");
    private static final String IN_FORCE = "where file_id = :file and superseded_at is null";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ReadOnce<Asked, List<Fact>> read = new ReadOnce<>();

    FactStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** @return whether the fact in force says exactly the same, from the same source */
    public boolean known(NewFact fact) {
        return given(jdbc.sql("""
                        select exists (select from evidence.%s
                        where file_id = :file and subject_id = :subject and key = :key and part = :part and superseded_at is null
                          and value = cast(:value as jsonb) and valid_from is not distinct from :from
                          and valid_to is not distinct from :to and source = :source and source_label = :label
                          and piece_id is not distinct from :piece and justification is not distinct from :justification)
                        """.formatted(table(fact.health()))), fact)
                .query(Boolean.class)
                .single();
    }

    private static StatementSpec given(StatementSpec statement, NewFact fact) {
        return statement
                .param("file", fact.file())
                .param("subject", fact.subject().value())
                .param("key", fact.key())
                .param("part", fact.part())
                .param("value", fact.value())
                .param("from", fact.from(), Types.DATE)
                .param("to", fact.to(), Types.DATE)
                .param("source", fact.source())
                .param("label", fact.sourceLabel())
                .param("piece", piece(fact), Types.OTHER)
                .param("justification", fact.justification(), Types.VARCHAR);
    }

    public void supersede(NewFact fact, Instant at) {
        forget(fact.file());
        jdbc.sql("""
                update evidence.%s set superseded_at = :at
                where file_id = :file and subject_id = :subject and key = :key and part = :part and superseded_at is null
                """.formatted(table(fact.health())))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("file", fact.file())
                .param("subject", fact.subject().value())
                .param("key", fact.key())
                .param("part", fact.part())
                .update();
    }

    private void forget(UUID file) {
        read.forget(new Asked(file, true));
        read.forget(new Asked(file, false));
    }

    /** « Fait à écrire ». */
    public record FactOf(UUID id, NewFact fact) {}

    public void insertAll(List<FactOf> facts, UUID by, Instant at) {
        if (facts.isEmpty()) {
            return;
        }
        facts.stream().map(each -> each.fact().file()).distinct().forEach(this::forget);
        insert(facts, false, by, at);
        insert(facts, true, by, at);
    }

    private void insert(List<FactOf> facts, boolean health, UUID by, Instant at) {
        var collectivity = Tenancy.required().value();
        var rows = facts.stream()
                .filter(each -> each.fact().health() == health)
                .map(each -> row(collectivity, each.id(), each.fact(), by, at))
                .toList();
        if (!rows.isEmpty()) {
            batch.batchUpdate("""
                    insert into evidence.%s (id, collectivity_id, file_id, subject_id, key, part, value, valid_from, valid_to,
                                             source, source_label, piece_id, justification, recorded_by, recorded_at)
                    values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?)
                    """.formatted(table(health)), rows);
        }
    }

    private static @Nullable Object[] row(UUID collectivity, UUID id, NewFact fact, UUID by, Instant at) {
        return new @Nullable Object[] {
            id,
            collectivity,
            fact.file(),
            fact.subject().value(),
            fact.key(),
            fact.part(),
            fact.value(),
            new SqlParameterValue(Types.DATE, fact.from()),
            new SqlParameterValue(Types.DATE, fact.to()),
            fact.source(),
            fact.sourceLabel(),
            new SqlParameterValue(Types.OTHER, piece(fact)),
            new SqlParameterValue(Types.VARCHAR, fact.justification()),
            by,
            at.atOffset(ZoneOffset.UTC)
        };
    }

    private record Asked(UUID file, boolean health) {}

    public List<Fact> inForce(UUID file, boolean health) {
        return read.of(
                new Asked(file, health),
                asked -> jdbc.sql(both(IN_FORCE, health) + " order by key, part, subject_id")
                        .param("file", file)
                        .query(FactStore::fact)
                        .list());
    }

    public List<Fact> asOf(UUID file, Instant at) {
        var then = "where file_id = :file and recorded_at <= :at and (superseded_at is null or superseded_at > :at)";
        return jdbc.sql(both(then, true) + " order by key, part, subject_id")
                .param("file", file)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(FactStore::fact)
                .list();
    }

    public List<Fact> history(UUID file, boolean health) {
        return jdbc.sql(both("where file_id = :file", health) + " order by recorded_at desc, id desc")
                .param("file", file)
                .query(FactStore::fact)
                .list();
    }

    public Optional<Fact> find(UUID id, boolean health) {
        return jdbc.sql(both("where id = :id", health))
                .param("id", id)
                .query(FactStore::fact)
                .optional();
    }

    private static String both(String condition, boolean health) {
        return health ? ORDINARY + condition + " union all " + HEALTH + condition : ORDINARY + condition;
    }

    private static String table(boolean health) {
        return health ? "health_fact" : "fact";
    }

    private static @Nullable UUID piece(NewFact fact) {
        return fact.piece() == null ? null : fact.piece().value();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        var piece = row.getObject("piece_id", UUID.class);
        var superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new Fact(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                new PersonId(row.getObject("subject_id", UUID.class)),
                row.getString("key"),
                row.getString("part"),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getString("source_label"),
                piece == null ? null : new PieceId(piece),
                row.getString("justification"),
                row.getBoolean("health"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                superseded == null ? null : superseded.toInstant());
    }
}
