package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nc.maillage.demo.InventedNames;
import nc.maillage.demo.plan.Home;
import nc.maillage.demo.plan.Home.Member;
import nc.maillage.demo.plan.Person;
import nc.maillage.demo.plan.Place;
import nc.maillage.demo.plan.Plan;
import nc.maillage.law.Period;
import nc.maillage.people.Birth;
import nc.maillage.people.CivilStatus;
import nc.maillage.people.ContactKind;
import nc.maillage.people.CoverKind;
import nc.maillage.people.Kinship;
import nc.maillage.people.NameKind;
import nc.maillage.people.NewHousehold;
import nc.maillage.people.NewHousehold.Tie;
import nc.maillage.people.NewPerson;
import nc.maillage.people.Provenance;
import nc.maillage.people.Sex;

/** « Arrivée au guichet » : what a home says of itself on the day it is first met, as reception writes it. */
final class Arrivals {
    private static final String MUTUAL = "Mutuelle des Lagons";

    private final Plan plan;
    private static final InventedNames NAMES = InventedNames.shipped();

    Arrivals(Plan plan) {
        this.plan = plan;
    }

    static Provenance told(LocalDate day) {
        return new Provenance("Déclaré au guichet", day);
    }

    static List<Member> present(Home home, LocalDate day) {
        return home.on(day).toList();
    }

    NewHousehold household(Home home, LocalDate day) {
        var members = present(home, day);
        var people = members.stream().map(member -> newcomer(home, member, day)).toList();
        var since = members.stream().map(Member::from).min(LocalDate::compareTo).orElse(home.since());
        return new NewHousehold(since, people, ties(members), families(members), told(day));
    }

    NewPerson newcomer(Home home, Member member, LocalDate day) {
        var person = plan.population().person(member.person());
        var form = NewPerson.named(person.usedName(), person.firstNames(), told(day))
                .born(Birth.on(person.birth()), person.woman() ? Sex.F : Sex.M)
                .under(person.customaryStatus() ? CivilStatus.CUSTOMARY : CivilStatus.COMMON);
        if (person.birthName() != null) {
            form = form.with(NameKind.BIRTH, person.birthName());
        }
        if (person.customaryName() != null) {
            form = form.with(NameKind.CUSTOMARY, person.customaryName());
        }
        if (person.phone() != null) {
            form = form.reachedAt(new NewPerson.Contact(ContactKind.PHONE, person.phone(), person.key() % 3 == 0));
        }
        if (person.tribe() != null) {
            form = form.of(new NewPerson.Tribe(
                    NAMES.tribe(new Random(person.key())).replaceFirst("^tribu de ", ""), person.tribe()));
        }
        return covered(living(form, home, member, day), person, day);
    }

    /** The earlier address too, when it is known; a child has none before birth. */
    private static NewPerson living(NewPerson form, Home home, Member member, LocalDate day) {
        var before = home.before();
        var known = form;
        boolean reached = home.reachedOn(day);
        if (before != null && member.from().isBefore(home.since())) {
            var stay = reached ? Period.between(member.from(), home.since().minusDays(1)) : Period.since(member.from());
            known = known.living(address(stay, before.place(), before.line()));
        }
        if (reached) {
            var from = member.from().isAfter(home.since()) ? member.from() : home.since();
            known = known.living(address(Period.since(from), home.place(), home.line()));
        }
        return known;
    }

    static NewPerson.Home address(Period period, Place place, String line) {
        return new NewPerson.Home(period, place.commune(), place.province(), line);
    }

    private static NewPerson covered(NewPerson form, Person person, LocalDate day) {
        var year = LocalDate.of(day.getYear(), 1, 1);
        var since = Period.since(person.birth().isAfter(year) ? person.birth() : year);
        return switch (person.cover()) {
            case NONE -> form.covered(new NewPerson.Cover(CoverKind.NONE, null, since));
            case CAFAT -> form.covered(new NewPerson.Cover(CoverKind.CAFAT, null, since));
            case CAFAT_AND_MUTUAL ->
                form.covered(new NewPerson.Cover(CoverKind.CAFAT, null, since))
                        .covered(new NewPerson.Cover(CoverKind.MUTUAL, MUTUAL, since));
        };
    }

    /** To the first member, and within each family. */
    private static List<Tie> ties(List<Member> members) {
        var ties = new ArrayList<Tie>();
        for (int i = 1; i < members.size(); i++) {
            ties.add(new Tie(0, i, kinship(members.get(i))));
        }
        for (int i = 1; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                var one = members.get(i);
                var other = members.get(j);
                if (one.family() == other.family() && !one.child()) {
                    ties.add(new Tie(i, j, other.child() ? Kinship.CHILD : Kinship.PARTNER));
                }
            }
        }
        return ties;
    }

    static Kinship kinship(Member member) {
        return switch (member.tie()) {
            case PARTNER -> Kinship.PARTNER;
            case CHILD -> Kinship.CHILD;
            case GRANDCHILD -> Kinship.GRANDCHILD;
            case PARENT -> Kinship.PARENT;
            case SIBLING -> Kinship.SIBLING;
            case SELF, OTHER -> Kinship.OTHER;
        };
    }

    private static List<List<Integer>> families(List<Member> members) {
        var families = new ArrayList<List<Integer>>();
        for (int family : members.stream().mapToInt(Member::family).distinct().toArray()) {
            var places = new ArrayList<Integer>();
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).family() == family) {
                    places.add(i);
                }
            }
            families.add(places);
        }
        return families;
    }
}
