package nc.maillage.access.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Right;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class ReadLogStore implements ReadLog {
    private final JdbcClient jdbc;
    private final Agents agents;
    private final Ids ids;
    private final Clock clock;

    ReadLogStore(JdbcClient jdbc, Agents agents, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.agents = agents;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void viewed(UUID person, String purpose) {
        jdbc.sql("""
                insert into access.reading (id, collectivity_id, person, reader, purpose, at)
                values (:id, :collectivity, :person, :reader, :purpose, :at)
                """)
                .param("id", ids.next())
                .param("collectivity", Tenancy.required().value())
                .param("person", person)
                .param("reader", CurrentAgent.required().agent().id().value())
                .param("purpose", purpose)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public List<Reading> readersOf(UUID person, long offset, int limit) {
        Permissions.require(Right.SEE_READ_LOG);
        var names = agents.all().stream()
                .collect(Collectors.toMap(agent -> agent.id().value(), Agent::displayName));
        return jdbc.sql("""
                select at, reader, purpose from access.reading where person = :person
                order by at desc, id desc offset :offset limit :limit
                """)
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> new Reading(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        names.getOrDefault(row.getObject("reader", UUID.class), "agent inconnu"),
                        row.getString("purpose")))
                .list();
    }

    @Override
    public long countOf(UUID person) {
        Permissions.require(Right.SEE_READ_LOG);
        return jdbc.sql("select count(*) from access.reading where person = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
