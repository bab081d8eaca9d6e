package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.demo.plan.Aid.Told;
import nc.maillage.demo.plan.Families.Family;
import nc.maillage.demo.plan.Step.Body;

/** « Autres aides » of a plan, scheme by scheme, until each has its share. */
final class Aids {
    private static final int KNOWN_DAYS = 20;
    /** In each campaign. */
    private static final int GRANTS = 220;

    private static final int OLD_AGE_SOUTH = 150;
    private static final int CARDS_NORTH = 130;
    private static final int OLD_AGE_NORTH = 60;
    private static final int HOUSING_SOUTH = 50;
    private static final int GRANTS_NORTH = 70;
    private static final int HOLIDAYS = 300;

    private final Families families;
    private final LocalDate today;
    private final Chance chance;
    private final Map<String, LawChanges> changes = new HashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    /** « Aide tirée » : with its acts, before it has its place in the order of arrival. */
    record Drawn(Aid aid, List<Step> steps) {}

    /** « Aide voulue » by the draw of one scheme. */
    record Wanted(
            String scheme,
            Body body,
            List<Integer> concerned,
            LocalDate receivedOn,
            List<Told> facts,
            List<Told> answers) {}

    Aids(Population population, LocalDate today, Chance chance) {
        this.families = new Families(population);
        this.today = today;
        this.chance = chance;
    }

    /** @param count of them at most, in the order of arrival */
    List<Drawn> draw(int count) {
        var south = families.ofTheSouth(chance.on("south", 0));
        var north = families.ofTheNorth(chance.on("north", 0));
        var grants = new SchoolGrants(families, today, chance.on("grants", 0));
        var oldAge = new OldAge(families, today, chance.on("old age", 0));
        var cards = new NorthernCards(families, today, chance.on("cards", 0));
        for (int campaign = 0; campaign < SchoolGrants.campaigns(); campaign++) {
            int rank = campaign;
            take(south, share(count, GRANTS), family -> grants.of(family, rank));
        }
        take(south, share(count, OLD_AGE_SOUTH), oldAge::south);
        take(north, share(count, CARDS_NORTH), cards::of);
        take(north, share(count, OLD_AGE_NORTH), oldAge::north);
        var lately = new LatelyKnown(families, today, chance.on("lately", 0));
        take(south, share(count, HOUSING_SOUTH), lately::housing);
        take(north, share(count, GRANTS_NORTH), lately::grants);
        var holidays = new HolidayAids(families, today, chance.on("holidays", 0));
        take(south, share(count, HOLIDAYS), holidays::of);
        drawn.sort(Comparator.comparing(each -> each.steps().getFirst().at()));
        return drawn;
    }

    private static int share(int count, int perMille) {
        return count * perMille / 1000;
    }

    /** « Tirage » of what a family asks for under one scheme, over the years. */
    private interface Draw {
        List<Wanted> of(Family family);
    }

    private void take(List<Family> waiting, int wanted, Draw draw) {
        int taken = 0;
        for (var family : waiting) {
            for (var each : draw.of(family)) {
                if (taken < wanted && isKnown(family, each.receivedOn())) {
                    add(family, each);
                    taken++;
                }
            }
        }
    }

    private boolean isKnown(Family family, LocalDate day) {
        var home = family.home();
        return home.leaves() == null
                && home.met().isBefore(day.minusDays(KNOWN_DAYS))
                && home.reachedOn(day)
                && day.isBefore(today);
    }

    private void add(Family family, Wanted wanted) {
        var steps = AidCourse.steps(
                wanted.body(),
                family.home().key(),
                wanted.receivedOn(),
                changes.computeIfAbsent(wanted.scheme(), LawChanges::new),
                today,
                chance.on("course", drawn.size()));
        if (!steps.isEmpty()) {
            var aid = new Aid(
                    drawn.size(),
                    wanted.body(),
                    wanted.scheme(),
                    family.home().key(),
                    family.applicant(),
                    wanted.concerned(),
                    Agenda.dayOf(steps.getFirst().at()),
                    wanted.facts(),
                    wanted.answers());
            drawn.add(new Drawn(aid, steps));
        }
    }
}
