package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.demo.plan.Home;
import nc.maillage.demo.plan.Home.Member;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.law.Period;
import nc.maillage.people.FileChange;
import nc.maillage.people.HouseholdImport;
import nc.maillage.people.Kinship;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.usecase.CreatePerson;
import nc.maillage.people.usecase.JoinHousehold;
import nc.maillage.people.usecase.LeaveHousehold;
import nc.maillage.people.usecase.RecordResidence;
import nc.maillage.people.usecase.RestrictPerson;
import org.springframework.stereotype.Component;

/** « Guichet » : plays the acts on persons and homes. */
@Component
class Reception {
    private static final String OTHER_PERSON = "Deux personnes différentes : les actes de naissance ont été vus.";

    private final HouseholdImport households;
    private final CreatePerson createPerson;
    private final JoinHousehold joinHousehold;
    private final LeaveHousehold leaveHousehold;
    private final RecordResidence recordResidence;
    private final RestrictPerson restrictPerson;

    Reception(
            HouseholdImport households,
            CreatePerson createPerson,
            JoinHousehold joinHousehold,
            LeaveHousehold leaveHousehold,
            RecordResidence recordResidence,
            RestrictPerson restrictPerson) {
        this.households = households;
        this.createPerson = createPerson;
        this.joinHousehold = joinHousehold;
        this.leaveHousehold = leaveHousehold;
        this.recordResidence = recordResidence;
        this.restrictPerson = restrictPerson;
    }

    void meet(Plan plan, Ledger ledger, Body body, List<Step> arrivals, LocalDate day) {
        var forms = new Arrivals(plan);
        var homes = arrivals.stream()
                .map(step -> (Deed.Meet) step.deed())
                .map(deed -> plan.population().homes().get(deed.home()))
                .toList();
        var met = households.register(
                homes.stream().map(home -> forms.household(home, day)).toList());
        for (int i = 0; i < homes.size(); i++) {
            var members = Arrivals.present(homes.get(i), day);
            for (int j = 0; j < members.size(); j++) {
                ledger.opened(body, members.get(j).person(), met.get(i).get(j), day);
            }
        }
    }

    /** A child whose birth is told after the move is at the new address from the first. */
    void move(Plan plan, Ledger ledger, Body body, Deed.Move deed, LocalDate day) {
        var home = plan.population().homes().get(deed.home());
        for (var member : Arrivals.present(home, home.since())) {
            if (ledger.openedBefore(body, member.person(), home.since())) {
                settled(ledger.person(body, member.person()), home, ledger, day);
            }
        }
    }

    private void settled(PersonId person, Home home, Ledger ledger, LocalDate day) {
        var address = Arrivals.address(Period.since(home.since()), home.place(), home.line());
        done(recordResidence.add(person, ledger.nextVersion(person), address, Arrivals.told(day)));
    }

    void birth(Plan plan, Ledger ledger, Body body, Deed.Birth deed, LocalDate day) {
        var home = plan.population().homes().get(deed.home());
        var child = home.members().stream()
                .filter(member -> member.person() == deed.person())
                .findFirst()
                .orElseThrow();
        var id = created(new Arrivals(plan).newcomer(home, child, day));
        ledger.opened(body, child.person(), id, day);
        var parents = parents(home, child, day);
        var host = ledger.person(body, parents.getFirst().person());
        var entry = new JoinHousehold.Entry(host, id, Kinship.CHILD, child.from(), false, true, Arrivals.told(day));
        done(joinHousehold.join(ledger.nextVersion(host), entry));
    }

    private static List<Member> parents(Home home, Member child, LocalDate day) {
        return home.on(day)
                .filter(member -> member.family() == child.family() && !member.child())
                .toList();
    }

    /** Twins and homonyms look alike: the agent sees them and says why this is another person. */
    private PersonId created(NewPerson person) {
        return switch (createPerson.create(person, Set.of(), "")) {
            case CreatePerson.Outcome.Created(var id, var number) -> id;
            case CreatePerson.Outcome.LooksLike looks -> {
                var seen =
                        looks.found().stream().map(each -> each.person().id()).collect(Collectors.toSet());
                if (createPerson.create(person, seen, OTHER_PERSON)
                        instanceof CreatePerson.Outcome.Created(var id, var number)) {
                    yield id;
                }
                throw new IllegalStateException("a child could not be registered: " + looks);
            }
        };
    }

    void leave(Plan plan, Ledger ledger, Body body, Deed.Leave deed, LocalDate day) {
        var home = plan.population().homes().get(deed.home());
        var left = home.leaves() == null ? -1 : home.leaves();
        var host = ledger.person(
                body, plan.population().homes().get(left).members().getFirst().person());
        var member = ledger.person(body, home.members().getFirst().person());
        var last = home.since().minusDays(1);
        done(leaveHousehold.leave(host, ledger.nextVersion(host), member, last, true, Arrivals.told(day)));
        settled(member, home, ledger, day);
    }

    void guard(Ledger ledger, Body body, Deed.Guard deed) {
        var person = ledger.person(body, deed.person());
        done(restrictPerson.set(
                person, ledger.nextVersion(person), true, "Mesure de protection : adresse à ne pas révéler."));
    }

    private static void done(FileChange change) {
        if (!(change instanceof FileChange.Done)) {
            throw new IllegalStateException("a planned change of a person's file was refused: " + change);
        }
    }
}
