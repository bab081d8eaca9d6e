package nc.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.people.usecase.SearchPeople;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two hundred invented queries over five thousand invented persons. */
@ProgramTest
class SearchRecallTest {
    private static final int PERSONS = 5_000;
    private static final int QUERIES = 200;

    @Autowired
    Actors actors;

    @Autowired
    HouseholdImport households;

    @Autowired
    SearchPeople search;

    @Test
    void of_a_hundred_misspelt_names_ninety_five_are_among_the_first_five() {
        var officer = actors.caseOfficer(actors.freshCollectivity());
        var crowd = new Crowd(20261124).of(PERSONS);
        var ids = actors.as(officer, () -> households.register(crowd)).stream()
                .flatMap(List::stream)
                .toList();
        var persons = crowd.stream().flatMap(each -> each.members().stream()).toList();
        var queries = new TypedQueries(42);
        var missed = new ArrayList<String>();
        var found = new TreeMap<String, int[]>();
        int turn = 0;
        for (int place : queries.chosen(QUERIES, persons.size())) {
            var typed = queries.of(persons.get(place), turn++);
            boolean among = amongFirstFive(officer, typed, ids.get(place));
            var tally = found.computeIfAbsent(typed.manner(), manner -> new int[2]);
            tally[0] += among ? 1 : 0;
            tally[1]++;
            if (!among) {
                missed.add(typed + " for " + persons.get(place).names());
            }
        }
        found.forEach((manner, tally) -> System.out.println(manner + ": " + tally[0] + "/" + tally[1]));
        assertThat(missed).hasSizeLessThanOrEqualTo(QUERIES * 5 / 100);
    }

    private boolean amongFirstFive(Session officer, TypedQueries.Typed typed, PersonId sought) {
        return actors.as(officer, () -> search.find(typed.text(), typed.birth())).hits().stream()
                .limit(5)
                .anyMatch(hit -> hit.person().id().equals(sought));
    }
}
