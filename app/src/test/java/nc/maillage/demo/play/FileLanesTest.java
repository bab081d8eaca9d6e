package nc.maillage.demo.play;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nc.maillage.access.Role;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Request;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.demo.plan.Step.Who;
import nc.maillage.platform.NumbersAhead.Series;
import nc.maillage.platform.NumbersAhead.Taken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is played side by side has no person, no card and no number in common. */
class FileLanesTest {
    private static Plan plan(long seed) {
        return Plan.draw(2_000, seed, LocalDate.of(2026, 11, 24));
    }

    private static int lane(FileLanes lanes, Request request) {
        var who = new Who(Body.SUD, Role.RECEPTION, 0);
        return lanes.of(new Step(Instant.EPOCH, who, new Deed.Check(request.key())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_person_has_requests_in_two_lanes(long seed) {
        var plan = plan(seed);
        var lanes = new FileLanes(plan);
        Map<Integer, Set<Integer>> used = new HashMap<>();
        for (var request : plan.requests()) {
            IntStream.concat(
                            IntStream.of(request.applicant()),
                            request.attached().stream().mapToInt(Request.Attached::person))
                    .forEach(person ->
                            used.computeIfAbsent(person, key -> new HashSet<>()).add(lane(lanes, request)));
        }
        assertThat(used.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_renewal_is_in_the_lane_of_the_card_that_it_renews(long seed) {
        var plan = plan(seed);
        var lanes = new FileLanes(plan);
        var renewals = plan.requests().stream()
                .filter(request -> request.renews() != null)
                .toList();
        assertThat(renewals).isNotEmpty().allSatisfy(request -> {
            int renewed = requireNonNull(request.renews());
            assertThat(lane(lanes, plan.requests().get(renewed))).isEqualTo(lane(lanes, request));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_lanes_have_about_as_much_to_do(long seed) {
        var plan = plan(seed);
        var lanes = new FileLanes(plan);
        var shares = plan.requests().stream()
                .collect(Collectors.groupingBy(request -> lane(lanes, request), Collectors.counting()));
        assertThat(shares.values())
                .hasSize(FileLanes.COUNT)
                .allSatisfy(share -> assertThat(share).isBetween(150L, 250L));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void numbers_follow_the_plan_without_a_hole_from_where_the_series_stands(long seed) {
        var plan = plan(seed);
        var numbers = new PlannedNumbers(plan, (run, count) -> 41);
        var decisions = plan.steps().stream()
                .flatMap(step -> numbers.takenFor(step).stream())
                .filter(taken -> taken.series() == Series.DECISION && taken.year() == 2026)
                .map(Taken::number)
                .toList();
        List<Integer> following =
                IntStream.range(41, 41 + decisions.size()).boxed().toList();
        assertThat(decisions).hasSizeGreaterThan(100).isEqualTo(following);
    }
}
