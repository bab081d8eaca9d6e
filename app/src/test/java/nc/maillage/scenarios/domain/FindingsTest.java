package nc.maillage.scenarios.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.platform.French;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Answer GRANTED = new Answer(Proposal.GRANT, null, 1_200);
    private static final Answer REFUSED = new Answer(Proposal.REFUSE, null, Answer.NO_AMOUNT);

    @Test
    void each_case_is_counted_once_in_all_and_once_in_each_kind_of_band() {
        var findings = Findings.none()
                .with(
                        List.of(
                                new Tried("amg-sud", REFUSED, GRANTED, 49_999, 1),
                                new Tried("amg-sud", GRANTED, REFUSED, 50_000, 7)),
                        3);

        assertThat(findings.all().cases()).isEqualTo(2);
        assertThat(findings.unread()).isEqualTo(3);
        assertThat(findings.byResources().getOrDefault(1, Counts.NONE).wins()).isEqualTo(1);
        assertThat(findings.byResources().getOrDefault(2, Counts.NONE).loses()).isEqualTo(1);
        assertThat(findings.byPersons().getOrDefault(6, Counts.NONE).loses()).isEqualTo(1);
        assertThat(findings.all().paidBefore()).isEqualTo(1_200);
        assertThat(findings.all().paidAfter()).isEqualTo(1_200);
    }

    @Test
    void a_scenario_that_leaves_nothing_to_anybody_empties_its_scheme() {
        var loses = Findings.none().with(List.of(new Tried("amg-sud", GRANTED, REFUSED, 0, 1)), 0);
        assertThat(loses.empties()).isTrue();
        assertThat(loses.with(List.of(new Tried("amg-sud", GRANTED, GRANTED, 0, 1)), 0)
                        .empties())
                .isFalse();
        assertThat(Findings.none()
                        .with(List.of(new Tried("amg-sud", REFUSED, REFUSED, 0, 1)), 0)
                        .empties())
                .isFalse();
    }

    @Test
    void a_band_holds_its_lower_bound_and_not_its_upper_one() {
        assertThat(LongStream.of(-1, 0, 1, 49_999, 50_000, 99_999, 100_000, 299_999, 300_000)
                        .mapToInt(Band::ofResources))
                .containsExactly(-1, 0, 1, 1, 2, 2, 3, 5, 6);
        assertThat(Band.resources(2)).isEqualTo("De %s à moins de %s", French.whole(50_000), French.francs(100_000));
    }

    @Property
    void the_same_cases_in_two_steps_or_in_one_are_counted_alike(
            @ForAll @Size(max = 12) List<@LongRange(min = -1, max = 400_000) Long> resources) {
        var cases = resources.stream()
                .map(amount -> new Tried(
                        "amg-sud", amount % 2 == 0 ? GRANTED : REFUSED, GRANTED, amount, 1 + (int) (amount % 5)))
                .toList();
        int half = cases.size() / 2;
        var inTwo = Findings.none().with(cases.subList(0, half), 1).with(cases.subList(half, cases.size()), 1);
        assertThat(inTwo).isEqualTo(Findings.none().with(cases, 2));
    }
}
