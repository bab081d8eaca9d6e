package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.InventedNames;
import nc.maillage.demo.plan.Home.Member;
import nc.maillage.demo.plan.Home.Stay;
import nc.maillage.demo.plan.Shape.Seat;
import org.jspecify.annotations.Nullable;

/** « Peuplement » : homes built one after the other until the commune has its share, to the person. */
final class Settlement {
    private static final int ROUND = 25;
    private static final int NEWCOMER = 7;
    private static final List<Integer> MOVERS = List.of(3, 12, 18, 22);
    private static final int OLDEST_STAY = 20 * 365;
    private static final int GUARDED = 600;

    private final List<Place> places;
    private final LocalDate today;
    private final Naming naming;
    private final Chance chance;
    private final InventedNames names = InventedNames.shipped();
    private final List<Person> people = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();

    Settlement(List<Place> places, LocalDate today, Naming naming, Chance chance) {
        this.places = places;
        this.today = today;
        this.naming = naming;
        this.chance = chance;
    }

    List<Person> people() {
        return people;
    }

    List<Home> homes() {
        return homes;
    }

    void fill(Place place, int share) {
        int left = share;
        if (place.commune().equals(Cast.COMMUNE) && left >= Cast.WALK_IN_SIZE + Cast.TO_JUDGE_SIZE) {
            play(place, Cast.walkIn(people.size(), today), null);
            play(place, Cast.toJudge(people.size(), today), Cast.lifou(places, today));
            left -= Cast.WALK_IN_SIZE + Cast.TO_JUDGE_SIZE;
        }
        while (left > 0) {
            left -= settle(place, left);
        }
    }

    private void play(Place place, Cast.Part part, @Nullable Stay before) {
        people.addAll(part.people());
        var home = new Home(
                homes.size(),
                place,
                part.line(),
                part.since(),
                before,
                null,
                part.wealth(),
                members(part.seats(), part.people(), before == null ? part.since() : before.from()),
                WorkDays.onOrBefore(today.minusDays(part.met())));
        homes.add(home);
    }

    private int settle(Place place, int most) {
        var own = chance.on("home", homes.size());
        boolean north = !place.south();
        var seats = Shape.draw(own, north, most);
        var named = naming.name(seats, north, people.size(), today, own);
        int wealth = own.between(0, 999);
        var since = since(named.getFirst(), own);
        var before = before(place, since, own);
        var together = before == null ? since : before.from();
        var home = new Home(
                homes.size(),
                place,
                line(place, own),
                since,
                before,
                null,
                wealth,
                members(seats, named, together),
                metOn(
                        place,
                        before == null || !before.place().province().equals(place.province()) ? since : together,
                        own));
        homes.add(home);
        people.addAll(covered(named, seats, wealth, own));
        return named.size();
    }

    private LocalDate since(Person first, Chance own) {
        int turn = homes.size() % ROUND;
        if (turn == NEWCOMER) {
            return today.minusDays(own.between(30, 720));
        }
        if (MOVERS.contains(turn)) {
            return today.minusDays(own.between(40, 1000));
        }
        var old = today.minusDays(own.between(1100, OLDEST_STAY));
        var grown = first.birth().plusYears(Shape.MAJORITY);
        var kept = old.isBefore(grown) ? grown : old;
        return kept.isAfter(today.minusDays(30)) ? today.minusDays(30) : kept;
    }

    private @Nullable Stay before(Place place, LocalDate since, Chance own) {
        int turn = homes.size() % ROUND;
        if (turn != NEWCOMER && !MOVERS.contains(turn)) {
            return null;
        }
        var from = turn == NEWCOMER
                ? places.stream()
                        .filter(other -> !other.province().equals(place.province()))
                        .filter(other -> own.perMille(500) || other.province().equals(Place.ILES))
                        .toList()
                : places.stream()
                        .filter(other -> other.province().equals(place.province()))
                        .toList();
        var left = own.pick(from);
        return new Stay(left, line(left, own), since.minusDays(own.between(900, 4000)));
    }

    private String line(Place place, Chance own) {
        var street = names.street(place.town(), own.random());
        return place.town() || own.perMille(300)
                ? own.between(1, 98) + " " + names.street(true, own.random())
                : place.south() ? street : names.tribe(own.random());
    }

    private static List<Member> members(List<Seat> seats, List<Person> named, LocalDate together) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < named.size(); i++) {
            var seat = seats.get(i);
            var birth = named.get(i).birth();
            var from = birth.isAfter(together) ? birth : together;
            members.add(new Member(named.get(i).key(), seat.tie(), seat.family(), seat.child(), from, null));
        }
        return members;
    }

    /** Most homes come to a permanence: one day a month in each commune, or two where the population is large. */
    private LocalDate metOn(Place place, LocalDate together, Chance own) {
        var window = today.minusMonths(Population.KNOWN_MONTHS);
        var first = together.plusDays(3).isAfter(window) ? together.plusDays(3) : window;
        var last = WorkDays.onOrBefore(today.minusDays(2));
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        var wanted = first.plusDays(own.between(5, Math.max(5, days)));
        int day = 1 + place.municipal() % 13 + (place.town() && own.perMille(500) ? 14 : 0);
        var permanence = WorkDays.onOrAfter(wanted.withDayOfMonth(day));
        return permanence.isBefore(first) || permanence.isAfter(last) ? WorkDays.onOrBefore(wanted) : permanence;
    }

    private List<Person> covered(List<Person> named, List<Seat> seats, int wealth, Chance own) {
        int families = seats.stream().mapToInt(Seat::family).max().orElse(0) + 1;
        var covers = new ArrayList<Person.Cover>();
        for (int family = 0; family < families; family++) {
            boolean none = own.perMille(wealth < 350 ? 720 : wealth < 650 ? 330 : 60);
            boolean mutual = own.perMille(wealth > 500 ? 500 : 120);
            covers.add(none ? Person.Cover.NONE : mutual ? Person.Cover.CAFAT_AND_MUTUAL : Person.Cover.CAFAT);
        }
        var all = new ArrayList<Person>();
        for (int i = 0; i < named.size(); i++) {
            var person = named.get(i).covered(covers.get(seats.get(i).family()));
            all.add(person.key() % GUARDED == GUARDED / 2 ? person.of(null, true) : person);
        }
        return all;
    }
}
