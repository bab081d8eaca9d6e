package nc.maillage.testing;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Tenancy;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a test knows of the invented town: its agents by role, and identifiers that truly exist there. */
@Component
public class Town {
    /** What {@link #read} gives where the town has none. */
    public static final String NO_SUCH_THING = "00000000-0000-7000-8000-000000000000";

    private final JdbcClient owner;
    private final Collectivities collectivities;
    private final Agents agents;

    Town(@Qualifier("ownerDataSource") DataSource owner, Collectivities collectivities, Agents agents) {
        this.owner = JdbcClient.create(owner);
        this.collectivities = collectivities;
        this.agents = agents;
    }

    /** An agent of that collectivity whose account holds that role and no other. */
    public Session agent(String slug, Role role) {
        var collectivity = collectivities.bySlug(slug).orElseThrow().id();
        var agent = new AgentId(owner.sql(
                        "select agent_id from access.account where collectivity_id = :c and roles = array[cast(:role as text)] limit 1")
                .param("c", collectivity.value())
                .param("role", role.name())
                .query(UUID.class)
                .single());
        return new Session(Tenancy.within(collectivity, () -> agents.byId(agent).orElseThrow()), Set.of(role));
    }

    public UUID collectivity(String slug) {
        return collectivities.bySlug(slug).orElseThrow().id().value();
    }

    /** One value of the database, read past the walls as the owner of the tables. */
    public String read(String sql, String slug) {
        return owner.sql(sql)
                .param("c", collectivity(slug))
                .query((row, n) -> Objects.requireNonNullElse(row.getString(1), NO_SUCH_THING))
                .single();
    }

    public JdbcClient owner() {
        return owner;
    }
}
