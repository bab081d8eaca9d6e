package nc.maillage.recruitment.store;

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
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyState;
import nc.maillage.recruitment.domain.VacancyText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Vacancies of the collectivity, each with the last version of its notice. */
@Component
@Transactional
public class VacancyStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PublicationStore publications;

    VacancyStore(JdbcClient jdbc, JsonMapper json, PublicationStore publications) {
        this.jdbc = jdbc;
        this.json = json;
        this.publications = publications;
    }

    public void insert(Vacancy vacancy) {
        jdbc.sql("""
                insert into recruitment.vacancy (id, collectivity_id, post, state, content, drafted_by, drafted_at, version)
                values (:id, :collectivity, :post, :state, :content::jsonb, :by, :at, 1)
                """)
                .param("id", vacancy.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("post", vacancy.post())
                .param("state", vacancy.state().name())
                .param("content", json.writeValueAsString(vacancy.text()))
                .param("by", vacancy.draftedBy().value())
                .param("at", vacancy.draftedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One version more; who holds it has read the one before. */
    public void update(Vacancy vacancy) {
        var by = vacancy.approvedBy();
        var at = vacancy.approvedAt();
        var changed = jdbc.sql("""
                update recruitment.vacancy set state = :state, content = :content::jsonb, deposited_on = :deposited, deadline = :deadline,
                    number = :number, approved_by = :by, approved_at = :at, version = version + 1
                where id = :id and version = :version
                """)
                .param("id", vacancy.id().value())
                .param("state", vacancy.state().name())
                .param("content", json.writeValueAsString(vacancy.text()))
                .param("deposited", vacancy.depositedOn(), Types.DATE)
                .param("deadline", vacancy.deadline(), Types.DATE)
                .param("number", vacancy.number(), Types.VARCHAR)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", vacancy.version())
                .update();
        if (changed != 1) {
            throw new IllegalStateException(vacancy.id() + " is not at version " + vacancy.version());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Vacancy> find(VacancyId id) {
        return one("select * from recruitment.vacancy where id = :id", id);
    }

    /** Held to the end of the transaction: two who act on it come one after the other. */
    public Optional<Vacancy> hold(VacancyId id) {
        return one("select * from recruitment.vacancy where id = :id for update", id);
    }

    private Optional<Vacancy> one(String sql, VacancyId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(this::vacancy)
                .optional()
                .map(this::published);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Vacancy> ofPost(UUID post) {
        return jdbc
                .sql("select * from recruitment.vacancy where post = :post order by drafted_at desc, id")
                .param("post", post)
                .query(this::vacancy)
                .list()
                .stream()
                .map(this::published)
                .toList();
    }

    /** Of whatever post, newest first. */
    @Transactional(readOnly = true)
    public List<Vacancy> latest(int most) {
        return jdbc.sql("select * from recruitment.vacancy order by drafted_at desc, id limit :most")
                .param("most", most)
                .query(this::vacancy)
                .list();
    }

    /** Two who number at once come one after the other: the lock lasts as long as the transaction. */
    public void numberOneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('recruitment.vacancy number', 0))")
                .query((row, line) -> line)
                .single();
    }

    /** Those that bear a number and were not given up. */
    @Transactional(readOnly = true)
    public List<Vacancy> numbered() {
        return jdbc.sql("select * from recruitment.vacancy where number is not null and state <> 'ABANDONED'")
                .query(this::vacancy)
                .list();
    }

    private Vacancy published(Vacancy vacancy) {
        return vacancy.state() == VacancyState.PUBLISHED
                ? vacancy.withPublication(publications.last(vacancy.id()))
                : vacancy;
    }

    private Vacancy vacancy(ResultSet row, int line) throws SQLException {
        var approver = row.getObject("approved_by", UUID.class);
        return new Vacancy(
                new VacancyId(row.getObject("id", UUID.class)),
                row.getObject("post", UUID.class),
                VacancyState.valueOf(row.getString("state")),
                json.readValue(row.getString("content"), VacancyText.class),
                row.getObject("deposited_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                row.getString("number"),
                new AgentId(row.getObject("drafted_by", UUID.class)),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                approver == null ? null : new AgentId(approver),
                instant(row),
                null,
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("approved_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
