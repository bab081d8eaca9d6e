package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nc.maillage.demo.plan.Home.Member;
import nc.maillage.demo.plan.Request.Attached;

/** « Familles » that may ask for a card: an adult, the partner of that day and their minor children; a home may hold several. */
final class Families {
    private static final int KNOWN_AFTER = 45;

    private final Population population;

    Families(Population population) {
        this.population = population;
    }

    /** « Famille » of a home. */
    record Family(Home home, int number, int applicant) {}

    /** Those of province Sud, the poorest in general first; who is guarded and who walks in later are left out. */
    List<Family> ofTheSouth(Chance chance) {
        return ranked(true, chance);
    }

    /** As {@link #ofTheSouth}. */
    List<Family> ofTheNorth(Chance chance) {
        return ranked(false, chance);
    }

    private List<Family> ranked(boolean south, Chance chance) {
        var all = new ArrayList<Family>();
        var walkIn = population.walkIn().orElse(-1);
        var toJudge = population.toJudge().orElse(-1);
        for (var home : population.homes()) {
            if (home.place().south() == south && home.key() != walkIn && home.key() != toJudge) {
                addFamilies(home, all);
            }
        }
        var rank = all.stream()
                .map(family -> new Ranked(family, family.home().wealth() + chance.between(0, 500)))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::family)
                .toList();
        return new ArrayList<>(rank);
    }

    private record Ranked(Family family, int rank) {}

    private void addFamilies(Home home, List<Family> all) {
        home.members().stream()
                .mapToInt(Member::family)
                .distinct()
                .forEach(number -> home.members().stream()
                        .filter(member -> member.family() == number && !member.child() && member.to() == null)
                        .map(member -> population.person(member.person()))
                        .filter(person -> !person.restricted())
                        .findFirst()
                        .ifPresent(person -> all.add(new Family(home, number, person.key()))));
    }

    Person applicant(Family family) {
        return population.person(family.applicant());
    }

    Person person(int key) {
        return population.person(key);
    }

    /** Since when the family has lived in its province without a gap. */
    LocalDate since(Home home) {
        var before = home.before();
        return before != null && before.place().province().equals(home.place().province())
                ? before.from()
                : home.since();
    }

    /** Who may be attached that day: not a newborn whose birth is not told yet. */
    List<Attached> attachedOn(Family family, LocalDate day) {
        return family.home().members().stream()
                .filter(member -> member.family() == family.number() && member.person() != family.applicant())
                .filter(member -> member.on(day))
                .filter(member -> !member.from().isAfter(day.minusDays(KNOWN_AFTER)))
                .filter(member ->
                        !member.child() || population.person(member.person()).ageOn(day) < Shape.MAJORITY)
                .filter(member -> !population.person(member.person()).restricted())
                .map(member -> new Attached(member.person(), !member.child()))
                .toList();
    }
}
