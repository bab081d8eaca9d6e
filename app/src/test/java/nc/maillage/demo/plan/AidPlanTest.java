package nc.maillage.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.demo.plan.Step.Body;
import org.junit.jupiter.api.Test;

class AidPlanTest {
    private static final Plan PLAN = Plan.draw(5_000, 1, LocalDate.of(2026, 11, 24));

    @Test
    void two_hundred_other_aids_are_asked_for_in_both_provinces_and_some_in_a_centre() {
        assertThat(PLAN.aids()).hasSizeBetween(220, 280);
        assertThat(PLAN.aids().stream().map(Aid::scheme).distinct())
                .containsExactlyInAnyOrder(
                        "bourses-sud",
                        "minimum-vieillesse-sud",
                        "amg-nord",
                        "minimum-vieillesse-nord",
                        "hebergement-sud",
                        "bourses-nord",
                        HolidayAids.KEY);
        assertThat(PLAN.aids()).allSatisfy(aid -> assertThat(aid.body()).isEqualTo(body(aid.scheme())));
    }

    private static Body body(String scheme) {
        if (scheme.equals(HolidayAids.KEY)) {
            return Body.MONT_DORE;
        }
        return scheme.endsWith("sud") ? Body.SUD : Body.NORD;
    }

    @Test
    void grants_are_asked_for_in_each_of_the_campaigns_that_the_law_moved_in() {
        var years = PLAN.aids().stream()
                .filter(aid -> aid.scheme().equals("bourses-sud"))
                .map(aid -> aid.receivedOn().getYear())
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()));
        assertThat(years.keySet()).contains(2024, 2025, 2026);
        assertThat(years.values()).allMatch(count -> count > 8);
    }

    @Test
    void no_law_changes_between_the_first_reading_of_an_aid_and_its_signature() {
        for (var aid : PLAN.aids()) {
            var days = PLAN.steps().stream()
                    .filter(step -> step.deed() instanceof Step.Deed.OnAid of && of.aid() == aid.key())
                    .filter(step -> step.deed() instanceof Step.Deed.Study || step.deed() instanceof Step.Deed.SignAid)
                    .map(step -> Agenda.dayOf(step.at()))
                    .toList();
            if (days.size() == 2) {
                assertThat(new LawChanges(aid.scheme()).between(days.getFirst(), days.getLast()))
                        .isNull();
            }
        }
    }

    @Test
    void a_centre_is_asked_only_by_those_it_has_met() {
        for (long seed = 1; seed <= 12; seed++) {
            var today = LocalDate.of(2026, 11, 23).plusDays(9 * seed);
            var plan = Plan.draw(5_000, seed, today);
            for (var aid : plan.aids()) {
                if (aid.body() == Body.MONT_DORE) {
                    var home = plan.population().homes().get(aid.home());
                    var met = Encounters.metByTheCentre(home, today);
                    assertThat(home.on(met).map(Home.Member::person))
                            .contains(aid.applicant())
                            .containsAll(aid.concerned());
                }
            }
        }
    }

    @Test
    void what_waits_for_a_rule_to_be_known_is_decided_in_the_weeks_after() {
        assertThat(signed(PLAN)).doesNotContain("hebergement-sud", "bourses-nord");
        assertThat(signed(Plan.draw(5_000, 1, LocalDate.of(2027, 1, 4)))).contains("hebergement-sud", "bourses-nord");
    }

    private static Set<String> signed(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.deed() instanceof Step.Deed.SignAid)
                .map(plan::scheme)
                .collect(Collectors.toSet());
    }
}
