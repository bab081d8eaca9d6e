package nc.maillage.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nc.maillage.law.Period;

/** Thousands of invented persons in households, in the proportions of a province; one seed, one crowd. */
final class Crowd {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Provenance DECLARED = Provenance.declared(LocalDate.of(2024, 5, 6));
    private static final Origin[] ORIGINS = {
        Origin.EUROPEAN,
        Origin.EUROPEAN,
        Origin.EUROPEAN,
        Origin.KANAK,
        Origin.KANAK,
        Origin.KANAK,
        Origin.KANAK,
        Origin.WALLISIAN,
        Origin.TAHITIAN,
        Origin.VIETNAMESE,
        Origin.JAVANESE
    };

    private final CrowdNames names;
    private final RandomGenerator chance;

    Crowd(long seed) {
        names = new CrowdNames(seed);
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 1);
    }

    /** Households that hold at least that many persons. */
    List<NewHousehold> of(int persons) {
        var households = new ArrayList<NewHousehold>();
        int count = 0;
        while (count < persons) {
            var household = household();
            households.add(household);
            count += household.members().size();
        }
        return households;
    }

    private NewHousehold household() {
        var origin = ORIGINS[chance.nextInt(ORIGINS.length)];
        var family = names.family(origin);
        var members = new ArrayList<NewPerson>();
        var ties = new ArrayList<NewHousehold.Tie>();
        members.add(woman(origin, family));
        boolean couple = chance.nextInt(3) > 0;
        if (couple) {
            members.add(person(origin, family, false, 22 + chance.nextInt(50)));
            ties.add(new NewHousehold.Tie(0, 1, Kinship.PARTNER));
        }
        int children = chance.nextInt(4);
        for (int i = 0; i < children; i++) {
            members.add(person(origin, family, chance.nextBoolean(), chance.nextInt(20)));
            ties.add(new NewHousehold.Tie(0, members.size() - 1, Kinship.CHILD));
        }
        var everybody = new ArrayList<Integer>();
        for (int i = 0; i < members.size(); i++) {
            everybody.add(i);
        }
        return new NewHousehold(LocalDate.of(2024, 5, 6), members, ties, List.of(everybody), DECLARED);
    }

    private NewPerson woman(Origin origin, String family) {
        var woman = person(origin, family, true, 20 + chance.nextInt(60));
        if (chance.nextInt(3) == 0) {
            return woman;
        }
        return woman.with(NameKind.BIRTH, names.family(ORIGINS[chance.nextInt(ORIGINS.length)]));
    }

    private NewPerson person(Origin origin, String family, boolean woman, int age) {
        var born = DAY.minusYears(age).minusDays(chance.nextInt(365));
        var person = NewPerson.named(family, names.first(origin, woman), DECLARED)
                .born(Birth.on(born), woman ? Sex.F : Sex.M)
                .living(new NewPerson.Home(
                        Period.since(LocalDate.of(2024, 5, 6)), "98818", "SUD", "12 rue des Filaos"));
        return origin == Origin.KANAK && chance.nextInt(2) == 0
                ? person.under(CivilStatus.CUSTOMARY).with(NameKind.CUSTOMARY, names.customary())
                : person;
    }
}
