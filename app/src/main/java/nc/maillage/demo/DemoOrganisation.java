package nc.maillage.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.OpenAccount;
import nc.maillage.access.usecase.OpenAccount.NewAccount;
import nc.maillage.access.usecase.Passwords;
import nc.maillage.correspondence.Letterhead;
import nc.maillage.correspondence.Letterheads;
import nc.maillage.demo.OrganisationBook.House;
import nc.maillage.demo.OrganisationBook.Room;
import nc.maillage.demo.OrganisationBook.Worker;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.organisation.CountStaff;
import nc.maillage.organisation.CreateCollectivity;
import nc.maillage.organisation.CreateUnit;
import nc.maillage.organisation.CreateUnit.NewUnit;
import nc.maillage.organisation.GrantDelegation;
import nc.maillage.organisation.GrantDelegation.NewDelegation;
import nc.maillage.organisation.RegisterAgent;
import nc.maillage.organisation.RegisterAgent.NewAgent;
import nc.maillage.organisation.RenameUnit;
import nc.maillage.organisation.RenameUnit.NewName;
import nc.maillage.organisation.UnitId;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.WorkingClock;
import org.springframework.stereotype.Component;

/** Opens the three collectivities of the demonstration with their units, agents, accounts and delegations. */
@Component
public class DemoOrganisation {
    private static final LocalDate IN_POST_SINCE = LocalDate.of(2020, 1, 2);

    private final Collectivities collectivities;
    private final Agents agents;
    private final CreateCollectivity createCollectivity;
    private final CreateUnit createUnit;
    private final RenameUnit renameUnit;
    private final CountStaff countStaff;
    private final RegisterAgent registerAgent;
    private final GrantDelegation grantDelegation;
    private final OpenAccount openAccount;
    private final Passwords passwords;
    private final Letterheads letterheads;
    private final Ids ids;
    private final WorkingClock clock;

    DemoOrganisation(
            Collectivities collectivities,
            Agents agents,
            CreateCollectivity createCollectivity,
            CreateUnit createUnit,
            RenameUnit renameUnit,
            CountStaff countStaff,
            RegisterAgent registerAgent,
            GrantDelegation grantDelegation,
            OpenAccount openAccount,
            Passwords passwords,
            Letterheads letterheads,
            Ids ids,
            WorkingClock clock) {
        this.collectivities = collectivities;
        this.agents = agents;
        this.createCollectivity = createCollectivity;
        this.createUnit = createUnit;
        this.renameUnit = renameUnit;
        this.countStaff = countStaff;
        this.registerAgent = registerAgent;
        this.grantDelegation = grantDelegation;
        this.openAccount = openAccount;
        this.passwords = passwords;
        this.letterheads = letterheads;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Distribution » : who works in one collectivity, in the order of the book. */
    public record Cast(Collectivity collectivity, List<Member> members) {
        /** Those who hold the role, at least one. */
        public List<Session> with(Role role) {
            return members.stream()
                    .map(Member::session)
                    .filter(session -> session.roles().contains(role))
                    .toList();
        }
    }

    public record Member(Session session, String login) {}

    /** Makes what is missing; a collectivity that is there is left as it is. */
    public List<Cast> load(String password) {
        var hash = passwords.hash(password);
        return OrganisationBook.shipped().houses().stream()
                .map(house -> collectivities
                        .bySlug(house.slug())
                        .map(known -> known(known, house))
                        .orElseGet(() -> opened(house, hash)))
                .toList();
    }

    private Cast known(Collectivity collectivity, House house) {
        var anyone = new Agent(new AgentId(ids.next()), collectivity.id(), "", "", "", null);
        return CurrentAgent.actAs(new Session(anyone, Set.of(Role.ADMINISTRATOR)), () -> cast(collectivity, house));
    }

    private Cast opened(House house, String hash) {
        var founder = house.workers().getFirst();
        var id = new CollectivityId(ids.next());
        var collectivity = new Collectivity(id, house.slug(), house.name(), house.directorate(), house.province());
        var agent = new Agent(new AgentId(ids.next()), id, founder.first(), founder.last(), founder.title(), null);
        return CurrentAgent.actAs(new Session(agent, Set.of(Role.ADMINISTRATOR)), () -> {
            createCollectivity.run(collectivity).orFail();
            letterheads.change(
                    new Letterhead(
                            house.name(),
                            house.service(),
                            house.letterhead().lines().toList(),
                            house.place(),
                            "00 00 00"),
                    0);
            var units = rooms(house);
            for (var worker : house.workers()) {
                var post = new NewAgent(
                        worker.first(), worker.last(), worker.title(), units.get(worker.unit()), IN_POST_SINCE);
                var hired = worker == founder ? agent.id() : new AgentId(ids.next());
                registerAgent.run(hired, post).orFail();
                openAccount
                        .withHash(new NewAccount(hired, worker.login(), worker.roles()), hash)
                        .orFail();
                delegations(house, worker, hired);
            }
            return cast(collectivity, house);
        });
    }

    private Map<String, UnitId> rooms(House house) {
        var units = new HashMap<String, UnitId>();
        for (var room : house.rooms()) {
            var parent = room.parent() == null ? null : units.get(room.parent());
            var unit = createUnit
                    .run(new NewUnit(
                            parent, room.kind(), room.name(), room.acronym(), room.place(), room.opened(), room.act()))
                    .orFail();
            units.put(room.key(), unit);
            finish(room, unit);
        }
        return units;
    }

    private void finish(Room room, UnitId unit) {
        var renaming = room.renaming();
        if (renaming != null) {
            var name = new NewName(unit, 0, renaming.name(), renaming.acronym(), renaming.from(), renaming.act());
            renameUnit.run(name).orFail();
        }
        var headcount = room.headcount();
        if (headcount != null) {
            clock.at(
                    counted(headcount.on()),
                    () -> countStaff.run(unit, headcount).orFail());
        }
    }

    /** What is counted on a later day is written on that day. */
    private Instant counted(LocalDate on) {
        var day = on.atTime(9, 0).atZone(WorkingClock.NOUMEA).toInstant();
        return day.isAfter(clock.instant()) ? day : clock.instant();
    }

    private void delegations(House house, Worker worker, AgentId agent) {
        for (var scheme : worker.signs()) {
            grantDelegation
                    .run(new NewDelegation(agent, scheme, house.authority(), house.reference(), IN_POST_SINCE, null))
                    .orFail();
        }
    }

    private Cast cast(Collectivity collectivity, House house) {
        var hired = agents.all();
        var members = house.workers().stream()
                .flatMap(worker -> hired.stream()
                        .filter(agent -> agent.firstName().equals(worker.first())
                                && agent.lastName().equals(worker.last()))
                        .map(agent -> new Member(new Session(agent, worker.roles()), worker.login())))
                .toList();
        return new Cast(collectivity, members);
    }
}
