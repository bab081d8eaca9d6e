package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nc.maillage.demo.InventedNames;
import nc.maillage.demo.InventedNames.Manner;
import nc.maillage.demo.plan.Shape.Seat;
import org.jspecify.annotations.Nullable;

/** « Nommer » the members of one home: one family name a line, a name in use for who married, homonyms now and then. */
final class Naming {
    private static final int[] SOUTH = {330, 330, 170, 60, 60, 50};
    private static final int[] NORTH = {120, 820, 20, 10, 20, 10};
    private static final int HOMONYMS = 15;
    private static final int MEMORY = 200;
    private static final int ADULT = 18;

    private final InventedNames names;
    private final List<Person> remembered = new ArrayList<>();

    Naming(InventedNames names) {
        this.names = names;
    }

    /** « Lignée » : the name and manner that the blood relatives of one family bear. */
    private record Line(Manner manner, String name) {}

    List<Person> name(List<Seat> seats, boolean north, int firstKey, LocalDate today, Chance chance) {
        var people = new ArrayList<Person>();
        var lines = new HashMap<Integer, Line>();
        var house = line(north, chance);
        for (var seat : seats) {
            boolean married = spouse(seat, people, seats);
            var own = married ? line(north, chance) : house;
            var kept = seat.child() ? lines.getOrDefault(seat.family(), house) : own;
            lines.putIfAbsent(seat.family(), own);
            people.add(person(
                    firstKey + people.size(),
                    seat,
                    kept,
                    married ? lines.get(seat.family()) : null,
                    today,
                    chance,
                    people));
        }
        return people;
    }

    private static boolean spouse(Seat seat, List<Person> before, List<Seat> seats) {
        return !seat.child()
                && !before.isEmpty()
                && seats.subList(0, before.size()).stream()
                        .anyMatch(other -> other.family() == seat.family() && !other.child());
    }

    private Line line(boolean north, Chance chance) {
        var manner = Manner.values()[chance.weighted(north ? NORTH : SOUTH)];
        return new Line(manner, names.family(manner, chance.random()));
    }

    private Person person(
            int key, Seat seat, Line own, @Nullable Line spouse, LocalDate today, Chance chance, List<Person> home) {
        boolean homonym = seat.age() >= ADULT && !remembered.isEmpty() && chance.perMille(HOMONYMS);
        var model = homonym ? chance.pick(remembered) : null;
        boolean tookName = model == null && spouse != null && seat.woman() && chance.perMille(600);
        var used = model != null ? model.usedName() : tookName && spouse != null ? spouse.name() : own.name();
        var birth = seat.twin() ? home.getLast().birth() : birth(seat.age(), today, chance);
        boolean kanak = own.manner() == Manner.KANAK;
        var person = new Person(
                key,
                model != null ? model.woman() : seat.woman(),
                used,
                tookName ? own.name() : null,
                kanak && chance.perMille(350) ? names.customary(chance.random()) : null,
                model != null ? model.firstNames() : firstNames(own.manner(), seat.woman(), home, chance),
                birth,
                kanak && chance.perMille(850),
                null,
                seat.age() >= ADULT && chance.perMille(880) ? phone(key) : null,
                Person.Cover.NONE,
                false);
        remember(person, seat, chance);
        return person;
    }

    private void remember(Person person, Seat seat, Chance chance) {
        if (seat.age() < ADULT) {
            return;
        }
        if (remembered.size() < MEMORY) {
            remembered.add(person);
        } else {
            remembered.set(chance.between(0, MEMORY - 1), person);
        }
    }

    /** Nobody in a home bears the first name of another. */
    private String firstNames(Manner manner, boolean woman, List<Person> home, Chance chance) {
        var first = names.first(manner, woman, chance.random());
        for (int tries = 0; tries < 20 && taken(first, home); tries++) {
            first = names.first(manner, woman, chance.random());
        }
        var second = names.first(chance.perMille(300) ? Manner.EUROPEAN : manner, woman, chance.random());
        return chance.perMille(400) || second.equals(first) ? first : first + " " + second;
    }

    private static boolean taken(String first, List<Person> home) {
        return home.stream().anyMatch(other -> other.firstNames().split(" ")[0].equals(first));
    }

    /** Numbers in 00 are not given to anyone. */
    private static String phone(int key) {
        return "00 %02d %02d".formatted(key / 100 % 100, key % 100);
    }

    /** On a day that makes that age today; the youngest are at least three weeks old. */
    private static LocalDate birth(int age, LocalDate today, Chance chance) {
        return today.minusYears(age).minusDays(chance.between(21, 360));
    }
}
