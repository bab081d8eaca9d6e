package nc.maillage.schemes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.schemes.domain.GivenAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers that the collectivity gives to open questions, with their history. */
@Component
@Transactional
public class AnswerStore {
    private static final String COLUMNS = """
            select id, scheme, question, answer, state, answered_by, answered_at, reviewed_by, reviewed_at, review_reason
            from schemes.answer
            """;

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(GivenAnswer answer) {
        jdbc.sql("""
                insert into schemes.answer (id, collectivity_id, scheme, question, answer, state, answered_by, answered_at)
                values (:id, :collectivity, :scheme, :question, :answer, 'PROPOSED', :by, :at)
                """)
                .param("id", answer.id())
                .param("collectivity", Tenancy.required().value())
                .param("scheme", answer.scheme())
                .param("question", answer.question())
                .param("answer", answer.text())
                .param("by", answer.answeredBy().value())
                .param("at", answer.answeredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void close(UUID id, boolean approved, AgentId by, Instant at, @Nullable String reason) {
        StandingColumns.close(jdbc, "schemes.answer", id, approved, by, at, reason);
    }

    public Optional<GivenAnswer> locked(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(AnswerStore::answer)
                .optional();
    }

    /** Newest first. */
    public List<GivenAnswer> of(String scheme) {
        return jdbc.sql(COLUMNS + "where scheme = :scheme order by answered_at desc, id")
                .param("scheme", scheme)
                .query(AnswerStore::answer)
                .list();
    }

    private static GivenAnswer answer(ResultSet row, int line) throws SQLException {
        return new GivenAnswer(
                row.getObject("id", UUID.class),
                row.getString("scheme"),
                row.getString("question"),
                row.getString("answer"),
                new AgentId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                StandingColumns.read(row));
    }
}
