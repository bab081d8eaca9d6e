package nc.maillage.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.access.Role;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.platform.WorkingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demonstration is going to do, before it is done. */
class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Plan PLAN = Plan.draw(5_000, 1, TODAY);

    @Test
    void the_same_seed_and_day_give_the_same_plan_and_another_seed_another() {
        assertThat(Plan.draw(300, 7, TODAY).digest())
                .isEqualTo(Plan.draw(300, 7, TODAY).digest())
                .isNotEqualTo(Plan.draw(300, 8, TODAY).digest())
                .isNotEqualTo(Plan.draw(300, 7, TODAY.plusDays(1)).digest());
    }

    @Test
    void one_plan_is_known_by_heart_so_that_no_machine_draws_another() {
        assertThat(Plan.draw(300, 7, TODAY).digest())
                .isEqualTo("cf556c1a0373078712cc79cd0e34b95c659b9b97b0b5857ca50be915d5a9497d");
    }

    @Test
    void a_thousand_requests_of_cards_are_in_every_state() {
        var endings = PLAN.requests().stream().collect(Collectors.groupingBy(Request::ending, Collectors.counting()));
        assertThat(endings).containsOnlyKeys(Ending.values());
        assertThat(PLAN.requests()).hasSizeBetween(990, 1_000);
        assertThat(PLAN.requests().stream()
                        .filter(request -> request.renews() != null)
                        .count())
                .isBetween(100L, 350L);
        assertThat(PLAN.requests().stream().filter(Request::withdrawn)).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-01-02", "2025-05-12", "2027-03-01", "2024-12-26"})
    void every_state_is_there_on_any_day_even_among_three_hundred(String day) {
        var plan = Plan.draw(300, 5, LocalDate.parse(day));
        assertThat(plan.requests().stream()
                        .map(Request::ending)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ending.class))))
                .isEqualTo(EnumSet.allOf(Ending.class));
    }

    @Test
    void acts_follow_each_other_before_today_in_the_hours_when_offices_are_open() {
        assertThat(PLAN.steps()).extracting(Step::at).isSorted();
        for (var step : PLAN.steps()) {
            var local = step.at().atZone(WorkingClock.NOUMEA);
            assertThat(local.toLocalDate()).isBefore(TODAY).matches(WorkDays::open);
            assertThat(local.toLocalTime()).isBetween(LocalTime.of(7, 30), LocalTime.of(16, 0));
        }
    }

    @Test
    void no_act_comes_before_its_cause() {
        var met = new HashSet<Integer>();
        var registered = new HashMap<Integer, Instant>();
        var last = new HashMap<Integer, Instant>();
        var asked = new HashSet<Integer>();
        for (var step : PLAN.steps()) {
            switch (step.deed()) {
                case Deed.Meet deed -> met.add(deed.home());
                case Deed.Leave deed ->
                    assertThat(met.add(deed.home())
                                    && met.contains(PLAN.population()
                                            .homes()
                                            .get(deed.home())
                                            .leaves()))
                            .isTrue();
                case Deed.Move deed -> assertThat(met).contains(deed.home());
                case Deed.Birth deed -> assertThat(met).contains(deed.home());
                case Deed.Guard deed -> assertThat(deed.person()).isNotNegative();
                case Deed.OnAid deed -> aids(deed, met, asked);
                case Deed.Register deed -> {
                    assertThat(met).contains(PLAN.requests().get(deed.request()).home());
                    registered.put(deed.request(), step.at());
                }
                default -> assertThat(registered).containsKey(about(step.deed()));
            }
            var request = about(step.deed());
            var before = request < 0 ? null : last.put(request, step.at());
            assertThat(before == null || before.isBefore(step.at())).isTrue();
        }
        assertThat(registered).hasSize(PLAN.requests().size());
        assertThat(asked).hasSize(PLAN.aids().size());
        assertThat(met).hasSize(PLAN.population().homes().size());
    }

    private static void aids(Deed.OnAid deed, Set<Integer> met, Set<Integer> asked) {
        if (deed instanceof Deed.Ask) {
            assertThat(met).contains(PLAN.aids().get(deed.aid()).home());
            assertThat(asked.add(deed.aid())).isTrue();
        } else {
            assertThat(asked).contains(deed.aid());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyone_is_known_to_reception_before_an_act_names_them(long seed) {
        var plan = Plan.draw(5_000, seed, TODAY);
        var known = new HashSet<Integer>();
        for (var step : plan.steps()) {
            var day = LocalDate.ofInstant(step.at(), WorkingClock.NOUMEA);
            switch (step.deed()) {
                case Deed.Meet deed
                when step.who().body() != Body.MONT_DORE ->
                    plan.population()
                            .homes()
                            .get(deed.home())
                            .on(day)
                            .forEach(member ->
                                    assertThat(known.add(member.person())).isTrue());
                case Deed.Birth deed -> assertThat(known.add(deed.person())).isTrue();
                case Deed.Guard deed -> assertThat(known).contains(deed.person());
                case Deed.Register deed -> {
                    var request = plan.requests().get(deed.request());
                    assertThat(known).contains(request.applicant());
                    request.attached().forEach(attached -> assertThat(known).contains(attached.person()));
                }
                case Deed.Ask deed -> {
                    var aid = plan.aids().get(deed.aid());
                    assertThat(known).contains(aid.applicant()).containsAll(aid.concerned());
                }
                default -> {}
            }
        }
        assertThat(known).hasSize(5_000);
    }

    @Test
    void whoever_proposes_does_not_sign() {
        for (var step : PLAN.steps()) {
            if (step.deed() instanceof Deed.Propose || step.deed() instanceof Deed.ProposeAid) {
                assertThat(step.who().role()).isEqualTo(Role.CASE_OFFICER);
            }
            if (step.deed() instanceof Deed.Sign
                    || step.deed() instanceof Deed.SignAid
                    || step.deed() instanceof Deed.SendBack) {
                assertThat(step.who().role()).isEqualTo(Role.APPROVER);
            }
        }
    }

    @Test
    void each_province_has_its_own_schemes_and_mont_dore_knows_some_of_its_people_apart() {
        var bodies = new ArrayList<Body>();
        for (var step : PLAN.steps()) {
            if (step.deed() instanceof Deed.Meet) {
                bodies.add(step.who().body());
            } else if (about(step.deed()) >= 0) {
                assertThat(step.who().body()).isEqualTo(Body.SUD);
            } else if (step.deed() instanceof Deed.OnAid deed) {
                assertThat(step.who().body())
                        .isEqualTo(PLAN.aids().get(deed.aid()).body());
            }
        }
        assertThat(bodies).contains(Body.SUD, Body.NORD);
        assertThat(bodies.stream().filter(Body.MONT_DORE::equals).count()).isBetween(20L, 80L);
    }

    @Test
    void a_renewal_comes_after_the_card_it_renews_and_for_the_same_person() {
        for (var request : PLAN.requests()) {
            if (request.renews() != null) {
                var old = PLAN.requests().get(request.renews());
                assertThat(old.applicant()).isEqualTo(request.applicant());
                assertThat(old.receivedOn().plusMonths(9)).isBefore(request.receivedOn());
                assertThat(old.ending().granted()).isTrue();
            }
        }
    }

    @Test
    void nobody_has_two_requests_open_at_once_and_the_mother_who_walks_in_has_none() {
        var open = PLAN.requests().stream()
                .filter(request -> request.ending().open())
                .map(Request::applicant)
                .toList();
        assertThat(open).doesNotHaveDuplicates();
        var mother = PLAN.population().homes().get(PLAN.population().walkIn().orElseThrow());
        assertThat(mother.members()).hasSize(4);
        assertThat(PLAN.requests()).noneMatch(request -> request.home() == mother.key());
        assertThat(List.of(PLAN.requests().stream()
                        .filter(request ->
                                request.home() == PLAN.population().toJudge().orElseThrow())
                        .map(Request::ending)
                        .toArray()))
                .containsExactly(Ending.TO_JUDGE);
    }

    private static int about(Deed deed) {
        return switch (deed) {
            case Deed.Register d -> d.request();
            case Deed.Bring d -> d.request();
            case Deed.Check d -> d.request();
            case Deed.RefusePiece d -> d.request();
            case Deed.AskPiece d -> d.request();
            case Deed.BringLacking d -> d.request();
            case Deed.Establish d -> d.request();
            case Deed.Propose d -> d.request();
            case Deed.SendBack d -> d.request();
            case Deed.Sign d -> d.request();
            case Deed.Notify d -> d.request();
            case Deed.Withdraw d -> d.request();
            case Deed.WithdrawCard d -> d.request();
            default -> -1;
        };
    }
}
