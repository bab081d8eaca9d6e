package nc.maillage.keeping.lawreplay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.keeping.person.Ordered;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the law is replayed: an agent who holds the right, else the operator of the machine, who reads no health.
 *
 * @param actor who signs the log; null for the operator
 */
record Asker(String slug, Session session, @Nullable UUID actor) {
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * The agent named; else the operator, in the collectivity named or in each that has decisions to read.
     *
     * @param scheme only collectivities that decided on it; empty for any
     */
    static List<Asker> of(Connection connection, String login, String slug, String scheme) throws SQLException {
        if (login.isBlank()) {
            return operator(connection, slug, scheme);
        }
        var by = Ordered.by(connection, login, slug, Right.REPLAY_LAW);
        return List.of(new Asker(by.slug(), session(by.agent(), by.collectivity(), by.roles()), by.agent()));
    }

    private static Session session(UUID agent, UUID collectivity, Set<Role> roles) {
        return new Session(
                new Agent(
                        new AgentId(agent),
                        new CollectivityId(collectivity),
                        "Ligne",
                        "de commande",
                        "Exploitation",
                        null),
                roles);
    }

    private static List<Asker> operator(Connection connection, String slug, String scheme) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select c.id, c.slug from organisation.collectivity c
                where case when ? <> '' then c.slug = ? else exists (
                    select from decisions.decision d join decisions.proposal p on p.id = d.proposal
                    where d.collectivity_id = c.id and (? = '' or p.scheme = ?)) end
                order by c.slug
                """)) {
            statement.setString(1, slug);
            statement.setString(2, slug);
            statement.setString(3, scheme);
            statement.setString(4, scheme);
            try (var row = statement.executeQuery()) {
                var all = new ArrayList<Asker>();
                while (row.next()) {
                    var house = row.getObject(1, UUID.class);
                    all.add(new Asker(row.getString(2), session(NOBODY, house, Set.of(Role.DIRECTOR)), null));
                }
                if (all.isEmpty()) {
                    throw new StartRefused(
                            slug.isEmpty()
                                    ? "La base ne contient aucune décision à relire."
                                    : "Aucune collectivité ne s’appelle « %s ».".formatted(slug));
                }
                return all;
            }
        }
    }
}
