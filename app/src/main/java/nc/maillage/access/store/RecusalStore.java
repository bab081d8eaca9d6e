package nc.maillage.access.store;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Recusals;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
public class RecusalStore implements Recusals {
    private static final RowMapper<Recusal> ROW = (row, n) -> new Recusal(
            row.getObject("id", UUID.class),
            new AgentId(row.getObject("agent_id", UUID.class)),
            row.getObject("person", UUID.class),
            row.getString("reason"),
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class));

    private final JdbcClient jdbc;
    private final ReadOnce<AgentId, List<Recusal>> declared = new ReadOnce<>();
    private final Clock clock;

    RecusalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    // Spring opens no transaction around a method inherited from the interface, and without one the table is empty.
    @Override
    public boolean keptAway(AgentId agent, UUID person) {
        return keptAwayFromAny(agent, List.of(person));
    }

    @Override
    public boolean keptAwayFromAny(AgentId agent, Collection<UUID> persons) {
        var today = LocalDate.now(clock);
        return declared.of(agent, this::all).stream()
                .anyMatch(recusal -> recusal.holdsOn(today) && persons.contains(recusal.person()));
    }

    @Override
    public List<Recusal> all(@Nullable AgentId agent) {
        return jdbc.sql("""
                select * from access.recusal where :agent::uuid is null or agent_id = :agent::uuid
                order by starts desc, id
                """)
                .param("agent", agent == null ? null : agent.value(), Types.OTHER)
                .query(ROW)
                .list();
    }

    public Optional<Recusal> byId(UUID id) {
        return jdbc.sql("select * from access.recusal where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    public void insert(Recusal recusal) {
        declared.forget();
        jdbc.sql("""
                insert into access.recusal
                    (id, collectivity_id, agent_id, person, reason, starts, ends, declared_by, declared_at)
                values (:id, :collectivity, :agent, :person, :reason, :from, :to, :by, :at)
                """)
                .param("id", recusal.id())
                .param("collectivity", Tenancy.required().value())
                .param("agent", recusal.agent().value())
                .param("person", recusal.person())
                .param("reason", recusal.reason())
                .param("from", recusal.from())
                .param("to", recusal.to(), Types.DATE)
                .param("by", CurrentAgent.required().agent().id().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    public void end(UUID id, LocalDate lastDay) {
        declared.forget();
        jdbc.sql("update access.recusal set ends = greatest(starts, :day) where id = :id")
                .param("day", lastDay)
                .param("id", id)
                .update();
    }
}
