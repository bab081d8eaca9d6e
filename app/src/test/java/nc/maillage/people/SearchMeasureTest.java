package nc.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.people.usecase.PossibleDuplicates;
import nc.maillage.people.usecase.SearchPeople;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of docs/performance.md, section Search; run with {@code -Dmeasure=true}. */
@ProgramTest
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "a measurement, not a check")
class SearchMeasureTest {
    private static final int QUERIES = 200;
    private static final int LARGE = Integer.getInteger("persons", 50_000);

    @Autowired
    Actors actors;

    @Autowired
    HouseholdImport households;

    @Autowired
    SearchPeople search;

    @Autowired
    PossibleDuplicates duplicates;

    private final List<NewPerson> persons = new ArrayList<>();
    private final List<PersonId> ids = new ArrayList<>();

    @Test
    void search_is_measured_on_five_thousand_then_fifty_thousand_persons() {
        var officer = actors.caseOfficer(actors.freshCollectivity());
        grow(officer, 5_000, 1);
        measure(officer);
        for (int seed = 2; ids.size() < LARGE; seed++) {
            grow(officer, 9_000, seed);
        }
        measure(officer);
    }

    private void grow(Session officer, int count, int seed) {
        var crowd = new Crowd(seed).of(count);
        long start = System.nanoTime();
        var made = actors.as(officer, () -> households.register(crowd));
        System.out.printf(
                "MEASURE import of %d persons in %d households: %d ms%n",
                made.stream().mapToInt(List::size).sum(), made.size(), millis(start));
        made.forEach(ids::addAll);
        crowd.forEach(household -> persons.addAll(household.members()));
    }

    private void measure(Session officer) {
        queries(officer, 7);
        var times = queries(officer, 42);
        long start = System.nanoTime();
        int couples = actors.as(officer, duplicates::all).size();
        System.out.printf(
                "MEASURE persons %d: p50 %.1f ms, p95 %.1f ms, longest %.1f ms; list of %d couples %d ms%n",
                ids.size(),
                times.get(QUERIES / 2) / 1e6,
                times.get(QUERIES * 95 / 100) / 1e6,
                times.getLast() / 1e6,
                couples,
                millis(start));
    }

    private List<Long> queries(Session officer, int seed) {
        var queries = new TypedQueries(seed);
        var times = new ArrayList<Long>();
        int turn = 0;
        int found = 0;
        for (int place : queries.chosen(QUERIES, ids.size())) {
            var typed = queries.of(persons.get(place), turn++);
            long start = System.nanoTime();
            var hits = actors.as(officer, () -> search.find(typed.text(), typed.birth()))
                    .hits();
            times.add(System.nanoTime() - start);
            found += hits.stream().limit(5).anyMatch(hit -> hit.person().id().equals(ids.get(place))) ? 1 : 0;
        }
        System.out.printf("MEASURE found among the first five: %d of %d%n", found, QUERIES);
        assertThat(found).isPositive();
        times.sort(null);
        return times;
    }

    private static long millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
