package nc.maillage.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.demo.plan.Home.Member;
import org.junit.jupiter.api.Test;

/** Five thousand invented residents look like the census, and like nobody. */
class PopulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Population FIVE_THOUSAND = Population.draw(5_000, TODAY, new Chance(1));

    @Test
    void each_commune_has_its_share_of_the_2025_census_to_the_person() {
        var census = Place.all().stream()
                .filter(place -> !place.province().equals(Place.ILES))
                .toList();
        long all = census.stream().mapToLong(Place::municipal).sum();
        var counted = present()
                .collect(Collectors.groupingBy(
                        home -> home.place(),
                        Collectors.summingLong(home -> home.on(TODAY).count())));
        assertThat(FIVE_THOUSAND.people()).hasSize(5_000);
        for (var place : census) {
            long exact = 5_000L * place.municipal() / all;
            assertThat(counted.get(place)).as(place.name()).isBetween(exact, exact + 1);
        }
    }

    @Test
    void everyone_has_a_number_and_lives_in_one_home() {
        var keys = present().flatMap(home -> home.on(TODAY)).map(Member::person).toList();
        assertThat(keys).doesNotHaveDuplicates().hasSize(5_000);
        for (int i = 0; i < FIVE_THOUSAND.people().size(); i++) {
            assertThat(FIVE_THOUSAND.person(i).key()).isEqualTo(i);
        }
    }

    @Test
    void three_in_ten_are_under_twenty_and_one_in_seven_is_sixty_or_more() {
        assertThat(perMille(person -> person.ageOn(TODAY) < 20)).isCloseTo(300, within(25L));
        assertThat(perMille(person -> person.ageOn(TODAY) >= 60)).isCloseTo(145, within(20L));
        assertThat(perMille(Person::woman)).isCloseTo(500, within(25L));
    }

    @Test
    void homes_are_larger_in_the_north_and_one_in_five_holds_several_families() {
        assertThat(tenthsOfPersons(true)).isBetween(28L, 34L);
        assertThat(tenthsOfPersons(false)).isBetween(36L, 44L);
        long several = present().filter(PopulationTest::severalFamilies).count();
        assertThat(1000 * several / present().count()).isBetween(180L, 330L);
    }

    @Test
    void a_tribe_is_declared_in_one_commune_by_people_who_live_in_another() {
        assertThat(perMille(person -> person.tribe() != null)).isCloseTo(209, within(10L));
        for (var home : FIVE_THOUSAND.homes()) {
            home.on(TODAY)
                    .map(member -> FIVE_THOUSAND.person(member.person()))
                    .filter(person -> person.tribe() != null)
                    .forEach(person ->
                            assertThat(person.tribe()).isNotEqualTo(home.place().commune()));
        }
    }

    @Test
    void there_are_twins_homonyms_newcomers_from_the_islands_separations_and_a_few_guarded_files() {
        var names = FIVE_THOUSAND.people().stream()
                .collect(Collectors.groupingBy(
                        person -> person.usedName() + " " + person.firstNames(), Collectors.counting()));
        assertThat(names.values().stream().filter(count -> count > 1).count()).isGreaterThan(20);
        assertThat(twins()).isGreaterThan(5);
        assertThat(present()
                        .filter(home -> home.before() != null
                                && home.before().place().province().equals(Place.ILES))
                        .count())
                .isGreaterThan(10);
        assertThat(present().filter(home -> home.leaves() != null).count()).isGreaterThan(2);
        assertThat(FIVE_THOUSAND.people().stream().filter(Person::restricted).count())
                .isBetween(3L, 12L);
    }

    @Test
    void nobody_is_born_after_today_and_no_child_is_in_a_home_before_birth() {
        for (var home : FIVE_THOUSAND.homes()) {
            for (var member : home.members()) {
                var person = FIVE_THOUSAND.person(member.person());
                assertThat(person.birth()).isBefore(TODAY);
                assertThat(member.from()).isAfterOrEqualTo(person.birth()).isBefore(TODAY);
            }
        }
    }

    @Test
    void telephones_are_in_a_range_that_nobody_holds() {
        var phones = FIVE_THOUSAND.people().stream()
                .map(Person::phone)
                .filter(phone -> phone != null)
                .toList();
        assertThat(phones).hasSizeGreaterThan(2_000).allMatch(phone -> phone.startsWith("00 "));
    }

    @Test
    void a_small_population_stands_too() {
        for (int size : List.of(0, 1, 7, 60)) {
            assertThat(Population.draw(size, TODAY, new Chance(3)).people()).hasSize(size);
        }
    }

    private static Stream<Home> present() {
        return FIVE_THOUSAND.homes().stream();
    }

    private static boolean severalFamilies(Home home) {
        return home.on(TODAY).mapToInt(Member::family).distinct().count() > 1;
    }

    private static long tenthsOfPersons(boolean south) {
        var homes = present().filter(home -> home.place().south() == south).toList();
        return 10 * homes.stream().mapToLong(home -> home.on(TODAY).count()).sum() / homes.size();
    }

    private static long twins() {
        return present()
                .filter(home -> {
                    var births = home.members().stream()
                            .map(member -> FIVE_THOUSAND.person(member.person()).birth())
                            .toList();
                    return births.stream().distinct().count() < births.size();
                })
                .count();
    }

    private static long perMille(java.util.function.Predicate<Person> kept) {
        return 1000
                * FIVE_THOUSAND.people().stream().filter(kept).count()
                / FIVE_THOUSAND.people().size();
    }
}
