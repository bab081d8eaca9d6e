package nc.maillage.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.organisation.CreateCollectivity;
import nc.maillage.organisation.CreateUnit;
import nc.maillage.organisation.CreateUnit.NewUnit;
import nc.maillage.organisation.GrantDelegation;
import nc.maillage.organisation.GrantDelegation.NewDelegation;
import nc.maillage.organisation.RegisterAgent;
import nc.maillage.organisation.RegisterAgent.NewAgent;
import nc.maillage.organisation.UnitKind;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One agent a role in each collectivity, made through the use cases the first time a test asks for them. */
@Component
public class Actors {
    private static final LocalDate OPENED = LocalDate.of(2010, 1, 1);
    private static final Map<Role, String> LAST_NAMES = Map.of(
            Role.RECEPTION, "Wayaridri",
            Role.CASE_OFFICER, "Taufana",
            Role.APPROVER, "Devambez",
            Role.HEAD_OF_OFFICE, "Pourouda",
            Role.DIRECTOR, "Lavergne",
            Role.HUMAN_RESOURCES, "Wapotro",
            Role.ADMINISTRATOR, "Xenie");

    private final Map<String, Session> known = new ConcurrentHashMap<>();
    private final Collectivities collectivities;
    private final CreateCollectivity createCollectivity;
    private final CreateUnit createUnit;
    private final RegisterAgent registerAgent;
    private final GrantDelegation grantDelegation;
    private final Agents agents;
    private final Ids ids;

    Actors(
            Collectivities collectivities,
            CreateCollectivity createCollectivity,
            CreateUnit createUnit,
            RegisterAgent registerAgent,
            GrantDelegation grantDelegation,
            Agents agents,
            Ids ids) {
        this.collectivities = collectivities;
        this.createCollectivity = createCollectivity;
        this.createUnit = createUnit;
        this.registerAgent = registerAgent;
        this.grantDelegation = grantDelegation;
        this.agents = agents;
        this.ids = ids;
    }

    public Session reception(String collectivity) {
        return of(Role.RECEPTION, collectivity);
    }

    public Session caseOfficer(String collectivity) {
        return of(Role.CASE_OFFICER, collectivity);
    }

    public Session approver(String collectivity) {
        return of(Role.APPROVER, collectivity);
    }

    public Session headOfOffice(String collectivity) {
        return of(Role.HEAD_OF_OFFICE, collectivity);
    }

    public Session director(String collectivity) {
        return of(Role.DIRECTOR, collectivity);
    }

    public Session humanResources(String collectivity) {
        return of(Role.HUMAN_RESOURCES, collectivity);
    }

    public Session administrator(String collectivity) {
        return of(Role.ADMINISTRATOR, collectivity);
    }

    /** The same agent each time, « sud » and « nord » being the usual collectivities. */
    public synchronized Session of(Role role, String collectivity) {
        var key = collectivity + ":" + role;
        var already = known.get(key);
        if (already != null) {
            return already;
        }
        var session = role == Role.ADMINISTRATOR ? founder(collectivity) : another(role, collectivity);
        known.put(key, session);
        return session;
    }

    /** Takes agents that are there already for the usual ones of their roles. */
    public void take(String collectivity, Session... agentsThere) {
        for (var each : agentsThere) {
            each.roles().forEach(role -> known.put(collectivity + ":" + role, each));
        }
    }

    /** One more agent of that role: a second case officer, a second approver. */
    public Session another(Role role, String collectivity) {
        var founder = of(Role.ADMINISTRATOR, collectivity);
        var last = LAST_NAMES.getOrDefault(role, "Agent");
        var agent = as(founder, () -> {
            var id = registerAgent
                    .run(new NewAgent("Camille", last, role.label(), null, OPENED))
                    .orFail();
            return agents.byId(id).orElseThrow();
        });
        return new Session(agent, Set.of(role));
    }

    /** The key of a collectivity that no other test knows. */
    public String freshCollectivity() {
        return "c" + UUID.randomUUID().toString().substring(0, 18);
    }

    public CollectivityId idOf(String collectivity) {
        return of(Role.ADMINISTRATOR, collectivity).agent().collectivity();
    }

    /** Lets that agent sign for the scheme, both days included; {@code to} null when it has no end. */
    public void letSign(Session agent, String scheme, LocalDate from, @Nullable LocalDate to) {
        var slug =
                collectivities.byId(agent.agent().collectivity()).orElseThrow().slug();
        as(
                of(Role.ADMINISTRATOR, slug),
                () -> grantDelegation
                        .run(new NewDelegation(
                                agent.agent().id(),
                                scheme,
                                "Pour la présidente et par délégation",
                                "arrêté n° 2026-114/PR",
                                from,
                                to))
                        .orFail());
    }

    public <T extends @Nullable Object> T as(Session session, Supplier<T> work) {
        return CurrentAgent.actAs(session, work);
    }

    private Session founder(String slug) {
        var id = collectivities.bySlug(slug).map(Collectivity::id).orElseGet(() -> new CollectivityId(ids.next()));
        var agent = new Agent(new AgentId(ids.next()), id, "Camille", "Xenie", "Administration", "Direction");
        var session = new Session(agent, Set.of(Role.ADMINISTRATOR));
        as(session, () -> {
            if (collectivities.byId(id).isEmpty()) {
                createCollectivity
                        .run(new Collectivity(
                                id,
                                slug,
                                "Province de test " + slug,
                                "Direction de test",
                                "nord".equals(slug) ? "NORD" : "SUD"))
                        .orFail();
            }
            var unit = createUnit
                    .run(new NewUnit(null, UnitKind.DIRECTION, "Direction", null, null, OPENED, null))
                    .orFail();
            return registerAgent
                    .run(agent.id(), new NewAgent(agent.firstName(), agent.lastName(), agent.title(), unit, OPENED))
                    .orFail();
        });
        return session;
    }
}
