package nc.maillage.organisation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class DelegationStore implements Delegations {
    private static final RowMapper<DelegationRecord> ROW = (row, n) -> new DelegationRecord(
            new Delegation(
                    new DelegationId(row.getObject("id", UUID.class)),
                    new AgentId(row.getObject("agent_id", UUID.class)),
                    row.getString("scheme"),
                    row.getString("authority"),
                    row.getString("reference"),
                    row.getObject("starts", LocalDate.class),
                    row.getObject("ends", LocalDate.class)),
            row.getObject("revoked_from", LocalDate.class),
            row.getString("revocation_reason"));

    private final JdbcClient jdbc;
    private final ReadOnce<Given, List<DelegationRecord>> given = new ReadOnce<>();

    private record Given(AgentId agent, String scheme) {}

    DelegationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Delegation> validFor(AgentId agent, String scheme, LocalDate day) {
        return given.of(new Given(agent, scheme), this::read).stream()
                .filter(each -> each.holdsOn(day))
                .findFirst()
                .map(DelegationRecord::delegation);
    }

    private List<DelegationRecord> read(Given asked) {
        return jdbc.sql("select * from organisation.delegation where agent_id = :agent and scheme = :scheme")
                .param("agent", asked.agent().value())
                .param("scheme", asked.scheme())
                .query(ROW)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DelegationRecord> all() {
        return jdbc.sql("select * from organisation.delegation order by starts desc, id")
                .query(ROW)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DelegationRecord> byId(DelegationId id) {
        return jdbc.sql("select * from organisation.delegation where id = :id")
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    boolean overlaps(Delegation delegation) {
        return jdbc.sql("""
                select exists (
                    select from organisation.delegation
                    where agent_id = :agent and scheme = :scheme
                      and daterange(starts, least(ends + 1, revoked_from), '[)') && daterange(:from, :to, '[]'))
                """)
                .param("agent", delegation.agent().value())
                .param("scheme", delegation.scheme())
                .param("from", delegation.from())
                .param("to", delegation.to(), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    void insert(Delegation delegation) {
        given.forget();
        jdbc.sql("""
                insert into organisation.delegation
                    (id, collectivity_id, agent_id, scheme, authority, reference, starts, ends)
                values (:id, :collectivity, :agent, :scheme, :authority, :reference, :from, :to)
                """)
                .param("id", delegation.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("agent", delegation.agent().value())
                .param("scheme", delegation.scheme())
                .param("authority", delegation.authority())
                .param("reference", delegation.reference())
                .param("from", delegation.from())
                .param("to", delegation.to(), Types.DATE)
                .update();
    }

    /** False when it was revoked already. */
    boolean revoke(DelegationId id, LocalDate from, String reason) {
        given.forget();
        return jdbc.sql("""
                        update organisation.delegation set revoked_from = :from, revocation_reason = :reason
                        where id = :id and revoked_from is null
                        """)
                        .param("id", id.value())
                        .param("from", from)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
