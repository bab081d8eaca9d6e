package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nc.maillage.demo.InventedNames;

/** « Population inventée » : residents of the Sud and the Nord, commune by commune as the census counts them. */
public record Population(List<Person> people, List<Home> homes) {
    static final int KNOWN_MONTHS = 36;

    public Population {
        people = List.copyOf(people);
        homes = List.copyOf(homes);
    }

    static Population draw(int size, LocalDate today, Chance chance) {
        var places = Place.all();
        var lived = places.stream()
                .filter(place -> !place.province().equals(Place.ILES))
                .toList();
        var shares =
                Apportionment.of(size, lived.stream().mapToInt(Place::municipal).toArray());
        var settlement = new Settlement(places, today, new Naming(InventedNames.shipped()), chance);
        for (int i = 0; i < shares.length; i++) {
            settlement.fill(lived.get(i), shares[i]);
        }
        var homes = Separations.among(settlement.homes(), settlement.people(), today, chance.on("separations", 0));
        return new Population(Belonging.declared(settlement.people(), homes, places, chance.on("tribes", 0)), homes);
    }

    public Person person(int key) {
        return people.get(key);
    }

    /** The first member of the home of the mother who walks in; absent from a population too small for her. */
    public OptionalInt walkIn() {
        return castIn(0);
    }

    OptionalInt toJudge() {
        return castIn(1);
    }

    private OptionalInt castIn(int place) {
        var cast = homes.stream()
                .filter(home -> home.place().commune().equals(Cast.COMMUNE))
                .limit(2)
                .toList();
        boolean played = cast.size() == 2
                && person(cast.getFirst().members().getFirst().person())
                        .firstNames()
                        .equals("Clarisse");
        return played ? OptionalInt.of(cast.get(place).key()) : OptionalInt.empty();
    }

    Population with(List<Home> changed) {
        return new Population(people, new ArrayList<>(changed));
    }
}
