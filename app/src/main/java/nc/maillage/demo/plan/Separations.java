package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.plan.Home.Member;
import nc.maillage.demo.plan.Home.Stay;
import nc.maillage.demo.plan.Home.Tie;

/** « Séparations » : in each commune, some who live alone left, in the last years, a home where a parent now stays with the children. */
final class Separations {
    private static final int ONE_IN = 5;

    private Separations() {}

    static List<Home> among(List<Home> homes, List<Person> people, LocalDate today, Chance chance) {
        var changed = new ArrayList<>(homes);
        var parents = homes.stream()
                .filter(home -> singleParent(home, today))
                .filter(home -> !people.get(home.members().getFirst().person()).restricted())
                .filter(home -> home.key() % ONE_IN == 0)
                .toList();
        for (var parent : parents) {
            changed.stream()
                    .filter(home -> mayHaveLeft(home, parent, people, today))
                    .findFirst()
                    .ifPresent(alone -> part(changed, parent, alone, today, chance));
        }
        return changed;
    }

    private static boolean singleParent(Home home, LocalDate today) {
        long families =
                home.members().stream().mapToInt(Member::family).distinct().count();
        return home.before() == null
                && families == 1
                && home.members().stream().filter(member -> !member.child()).count() == 1
                && home.members().size() > 1
                && home.since().isBefore(today.minusYears(4))
                && !home.place().commune().equals(Cast.COMMUNE);
    }

    private static boolean mayHaveLeft(Home home, Home parent, List<Person> people, LocalDate today) {
        var first = people.get(home.members().getFirst().person());
        var other = people.get(parent.members().getFirst().person());
        int age = first.ageOn(today);
        return home.place().equals(parent.place())
                && home.members().size() == 1
                && home.leaves() == null
                && home.before() == null
                && first.woman() != other.woman()
                && !first.restricted()
                && Math.abs(age - other.ageOn(today)) < 12
                && age > 23;
    }

    private static void part(List<Home> homes, Home parent, Home alone, LocalDate today, Chance chance) {
        var on = WorkDays.onOrAfter(today.minusDays(chance.between(40, 800)));
        var member = alone.members().getFirst();
        var old = parent.since();
        homes.set(
                alone.key(),
                new Home(
                        alone.key(),
                        alone.place(),
                        alone.line(),
                        on,
                        new Stay(parent.place(), parent.line(), old),
                        parent.key(),
                        alone.wealth(),
                        List.of(new Member(member.person(), Tie.SELF, 0, false, on, null)),
                        WorkDays.onOrAfter(on.plusDays(chance.between(5, 20)))));
        var members = new ArrayList<>(parent.members());
        members.add(1, new Member(member.person(), Tie.PARTNER, 0, false, old, on.minusDays(1)));
        var met = WorkDays.onOrBefore(on.minusDays(chance.between(15, 200)));
        homes.set(parent.key(), parent.with(members).metOn(parent.met().isBefore(met) ? parent.met() : met));
    }
}
