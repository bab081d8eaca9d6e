package nc.maillage.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Role;
import nc.maillage.demo.plan.Home.Member;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.demo.plan.Step.Who;
import nc.maillage.platform.French;

/** « Rencontres » : when each home first comes to reception, then the births, moves and departures it tells. */
final class Encounters {
    private static final String MONT_DORE = "98817";
    private static final int TOLD_LATEST = 40;
    /** Requests never begin in the first minutes of a day. */
    private static final int OPENING = 4;

    private final Population population;
    private final LocalDate today;
    private final Chance chance;
    private final List<Step> steps = new ArrayList<>();

    Encounters(Population population, LocalDate today, Chance chance) {
        this.population = population;
        this.today = today;
        this.chance = chance;
    }

    List<Step> steps() {
        for (var home : population.homes()) {
            var own = chance.on("home", home.key());
            if (home.leaves() == null) {
                met(home, own);
            } else {
                add(home, home.met(), own, new Deed.Leave(home.key()));
            }
            if (knownToTheCentre(home)) {
                metByTheCentre(home, own);
            }
        }
        return steps;
    }

    private void met(Home home, Chance own) {
        var who = new Who(body(home), Role.RECEPTION, home.place().municipal());
        steps.add(new Step(WorkDays.at(home.met(), 0), who, new Deed.Meet(home.key())));
        home.members().stream()
                .filter(member -> member.from().isAfter(home.met()))
                .forEach(member -> told(home, member, own));
        var before = home.before();
        if (before != null && home.since().isAfter(home.met())) {
            add(home, soonAfter(home.since(), 3, 30, own), own, new Deed.Move(home.key()));
        }
        home.members().stream()
                .map(member -> population.person(member.person()))
                .filter(Person::restricted)
                .forEach(person -> guard(home, person, steps.getLast().at(), own));
    }

    private void told(Home home, Member member, Chance own) {
        add(home, soonAfter(member.from(), 8, TOLD_LATEST, own), own, new Deed.Birth(home.key(), member.person()));
    }

    private LocalDate soonAfter(LocalDate day, int least, int most, Chance own) {
        var told = WorkDays.onOrBefore(day.plusDays(own.between(least, most)));
        var last = WorkDays.onOrBefore(today.minusDays(1));
        return told.isAfter(last) ? last : told;
    }

    /** Once nothing more is to be told at the counter, where the file is then out of sight. */
    private void guard(Home home, Person person, Instant last, Chance own) {
        var day = soonAfter(French.dayOf(last), 0, 20, own);
        var who = new Who(body(home), Role.HEAD_OF_OFFICE, home.key());
        steps.add(new Step(WorkDays.at(day, own.between(10, 400)), who, new Deed.Guard(person.key())));
    }

    /** Homes of its commune that the centre has met too. */
    static boolean knownToTheCentre(Home home) {
        return home.place().commune().equals(MONT_DORE) && home.key() % 4 == 1;
    }

    static LocalDate metByTheCentre(Home home, LocalDate today) {
        var first = home.since().plusDays(5).isAfter(today.minusDays(420))
                ? home.since().plusDays(5)
                : today.minusDays(420);
        int days = Math.toIntExact(today.minusDays(2).toEpochDay() - first.toEpochDay());
        return WorkDays.onOrBefore(first.plusDays(new Chance(home.key()).between(3, Math.max(3, days))));
    }

    private void metByTheCentre(Home home, Chance own) {
        var day = metByTheCentre(home, today);
        var who = new Who(Body.MONT_DORE, Role.RECEPTION, home.key());
        steps.add(new Step(WorkDays.at(day, own.between(0, 400)), who, new Deed.Meet(home.key())));
    }

    private void add(Home home, LocalDate day, Chance own, Deed deed) {
        var who = new Who(body(home), Role.RECEPTION, home.key());
        steps.add(new Step(WorkDays.at(day, own.between(1, OPENING)), who, deed));
    }

    private static Body body(Home home) {
        return home.place().south() ? Body.SUD : Body.NORD;
    }
}
