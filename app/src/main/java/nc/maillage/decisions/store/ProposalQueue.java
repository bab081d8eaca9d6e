package nc.maillage.decisions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.decisions.ProposalId;
import nc.maillage.decisions.Ruling;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open proposals as a queue, without their verdicts. */
@Component
@Transactional
public class ProposalQueue {
    private static final Map<String, String> ORDER =
            Map.of("attente", "proposed_at", "dossier", "reference", "dispositif", "scheme", "sens", "ruling");
    public static final Set<String> SORTS = ORDER.keySet();

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    ProposalQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « Proposition en attente ». */
    public record Waiting(
            ProposalId id,
            String reference,
            PersonId person,
            String scheme,
            Ruling ruling,
            String summary,
            AgentId proposedBy,
            Instant proposedAt) {}

    /** @param mine those of the agent himself, else those that he may read as second person */
    public long count(AgentId agent, boolean mine) {
        return jdbc.sql("select count(*) from decisions.proposal where status = 'OPEN' and " + by(mine))
                .param("agent", agent.value())
                .query(Long.class)
                .single();
    }

    public List<Waiting> list(AgentId agent, boolean mine, String sort, boolean descending, int size, long offset) {
        return jdbc.sql(ordered(mine, sort, descending) + " limit :size offset :offset")
                .param("agent", agent.value())
                .param("size", size)
                .param("offset", offset)
                .query(ProposalQueue::waiting)
                .list();
    }

    /** The whole queue, read as it is consumed: within a transaction of the caller, who closes it. */
    public Stream<Waiting> all(AgentId agent, boolean mine, String sort, boolean descending) {
        return jdbc
                .sql(ordered(mine, sort, descending))
                .withFetchSize(FETCHED)
                .param("agent", agent.value())
                .query(ProposalQueue::waiting)
                .stream();
    }

    private static String ordered(boolean mine, String sort, boolean descending) {
        return """
                select id, reference, person, scheme, ruling, assessment ->> 'summary' summary, proposed_by, proposed_at
                from decisions.proposal
                where status = 'OPEN' and %s
                order by %s %s, id""".formatted(by(mine), ORDER.getOrDefault(sort, "proposed_at"), descending ? "desc" : "asc");
    }

    /** Told apart in words that an index understands. */
    private static String by(boolean mine) {
        return mine ? "proposed_by = :agent" : "proposed_by <> :agent";
    }

    private static Waiting waiting(ResultSet row, int line) throws SQLException {
        return new Waiting(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("scheme"),
                Ruling.valueOf(row.getString("ruling")),
                row.getString("summary"),
                new AgentId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
