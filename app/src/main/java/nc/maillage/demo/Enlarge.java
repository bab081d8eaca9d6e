package nc.maillage.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.OpenAccount;
import nc.maillage.access.usecase.OpenAccount.NewAccount;
import nc.maillage.access.usecase.Passwords;
import nc.maillage.demo.InventedNames.Manner;
import nc.maillage.demo.load.LoadHomes;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.play.Staff;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.RegisterAgent;
import nc.maillage.organisation.RegisterAgent.NewAgent;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.TimeOrderedIds;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Beyond the population that is played, province Sud gets more officers, and homes copied by the thousand. */
@Component
class Enlarge {
    private static final int PERSONS_AN_OFFICER = 6_400;
    private static final int FILES_PER_THOUSAND = 188;
    private static final String OFFICE = "BCA";
    private static final LocalTime NIGHT = LocalTime.of(20, 0);

    private final LoadHomes load;
    private final Agents agents;
    private final Units units;
    private final RegisterAgent register;
    private final OpenAccount open;
    private final Passwords passwords;
    private final TimeOrderedIds ids;
    private final WorkingClock clock;

    Enlarge(
            LoadHomes load,
            Agents agents,
            Units units,
            RegisterAgent register,
            OpenAccount open,
            Passwords passwords,
            TimeOrderedIds ids,
            WorkingClock clock) {
        this.load = load;
        this.agents = agents;
        this.units = units;
        this.register = register;
        this.open = open;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** Until the whole home holds that many persons, of whom that plan is a part. */
    void to(int population, Plan plan, Staff staff, LoadHomes.Watcher watcher) {
        var officers = new ArrayList<>(staff.instructing(Body.SUD));
        officers.addAll(hired(population / PERSONS_AN_OFFICER - officers.size(), plan, staff));
        int persons = population - plan.population().people().size();
        int files = Math.max(0, Math.toIntExact((long) population * FILES_PER_THOUSAND / 1000 - plan.files(Body.SUD)));
        var collectivity = officers.getFirst().agent().collectivity();
        load.load(new LoadHomes.Order(collectivity, persons, files, officers, nightfall(plan.today())), watcher);
    }

    private Instant nightfall(LocalDate today) {
        return today.atTime(NIGHT).atZone(WorkingClock.NOUMEA).toInstant();
    }

    private List<Session> hired(int count, Plan plan, Staff staff) {
        var hash = passwords.hash(SetStage.PASSWORD);
        return clock.at(
                SetStage.opening(plan.today()),
                () -> ids.seeded(
                        plan.seed() + 2,
                        () -> CurrentAgent.actAs(staff.administrator(Body.SUD), () -> {
                            var hired = new ArrayList<Session>();
                            for (int i = 1; i <= count; i++) {
                                hired.add(hired(i, hash, new SplittableRandom(plan.seed() + i)));
                            }
                            return hired;
                        })));
    }

    private Session hired(int rank, String hash, SplittableRandom random) {
        var names = InventedNames.shipped();
        var manner = Manner.values()[random.nextInt(Manner.values().length)];
        boolean woman = random.nextBoolean();
        var post = new NewAgent(
                names.first(manner, woman, random),
                names.family(manner, random),
                woman ? "instructrice" : "instructeur",
                office(),
                LocalDate.of(2020, 1, 2));
        var agent = register.run(post).orFail();
        var roles = Set.of(Role.CASE_OFFICER);
        open.withHash(new NewAccount(agent, "instruction.%03d".formatted(rank), roles), hash)
                .orFail();
        return new Session(agents.byId(agent).orElseThrow(), roles);
    }

    private @Nullable UnitId office() {
        return units.tree().stream()
                .filter(unit -> unit.names().stream().anyMatch(name -> OFFICE.equals(name.acronym())))
                .findFirst()
                .map(unit -> unit.id())
                .orElse(null);
    }
}
