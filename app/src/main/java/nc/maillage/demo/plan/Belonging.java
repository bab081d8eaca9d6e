package nc.maillage.demo.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** « Appartenance à une tribu » : declared in one commune by people who live in another, as the two counts of the census tell. */
final class Belonging {
    private Belonging() {}

    static List<Person> declared(List<Person> people, List<Home> homes, List<Place> places, Chance chance) {
        long residents = places.stream().mapToLong(Place::municipal).sum();
        var elsewhere = places.stream()
                .mapToInt(place -> place.total() - place.municipal())
                .toArray();
        long all = IntStream.of(elsewhere).asLongStream().sum();
        var shares = Apportionment.of(Math.toIntExact(people.size() * all / residents), elsewhere);
        var homeCommune = communes(homes);
        var declared = new ArrayList<>(people);
        var waiting = new ArrayDeque<>(shuffled(people, chance));
        for (int i = 0; i < shares.length; i++) {
            var code = places.get(i).commune();
            int tries = waiting.size();
            for (int given = 0; given < shares[i] && tries > 0; tries--) {
                var person = waiting.removeFirst();
                if (code.equals(homeCommune.get(person.key()))) {
                    waiting.addLast(person);
                } else {
                    declared.set(person.key(), person.of(code, person.restricted()));
                    given++;
                }
            }
        }
        return declared;
    }

    private static List<Person> shuffled(List<Person> people, Chance chance) {
        var kept = new ArrayList<Person>();
        for (var person : people) {
            if (person.customaryStatus() && person.tribe() == null) {
                kept.add(person);
            }
        }
        Collections.shuffle(kept, chance.random());
        return kept;
    }

    private static Map<Integer, String> communes(List<Home> homes) {
        var communes = new HashMap<Integer, String>();
        homes.forEach(home -> home.members()
                .forEach(member -> communes.put(member.person(), home.place().commune())));
        return communes;
    }
}
