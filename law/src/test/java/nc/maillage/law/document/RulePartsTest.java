package nc.maillage.law.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.configured.AidModels;
import nc.maillage.law.example.BodiesOfLaw;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.RuleInFrench;
import nc.maillage.law.rule.RuleLine;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulePartsTest {
    private static final Scheme GRANTS = Schemes.byKey("bourses-sud").orElseThrow();

    @Test
    void each_part_of_the_law_carries_its_examples() {
        assertThat(BodiesOfLaw.all())
                .isNotEmpty()
                .allSatisfy(law -> assertThat(RuleParts.of(law).keySet())
                        .isNotEmpty()
                        .allSatisfy(
                                page -> assertThat(Examples.of(law.key(), page)).isNotEmpty()));
    }

    @Test
    void a_part_without_examples_is_a_broken_jar() {
        assertThatThrownBy(() -> Examples.of("bourses-sud", "99-rien")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_dated_rule_has_the_parts_of_its_day_and_none_before_its_oldest() {
        var first = LocalDate.of(2024, 7, 14);

        assertThat(RuleParts.on(GRANTS, AsOf.on(first)).keySet())
                .containsAll(List.of("0-bourse", "4-ressources", "5-residence"));
        assertThat(RuleParts.on(GRANTS, AsOf.on(first.minusDays(1)))).isEmpty();
    }

    @Test
    void a_ruling_is_in_the_text_of_the_days_on_which_it_was_heard() {
        var day = LocalDate.of(2024, 8, 1);
        var judgment = LocalDate.of(2025, 4, 17);

        assertThat(text(new AsOf(day, judgment.minusDays(1)))).doesNotContain("jugement du 17\u00A0avril\u00A02025");
        assertThat(text(new AsOf(day, judgment))).contains("jugement du 17\u00A0avril\u00A02025");
    }

    @TestFactory
    Stream<DynamicTest> a_group_claims_no_more_of_its_text_than_the_conditions_that_cite_it() {
        return Stream.<BodyOfLaw>concat(BodiesOfLaw.all(), AidModels.all().stream())
                .map(law -> dynamicTest(law.key(), () -> {
                    var clauses =
                            List.copyOf(RuleParts.of(law).values()).getFirst().clauses();
                    assertThat(clauses)
                            .filteredOn(Clause::isGroup)
                            .allSatisfy(group -> assertThat(clauses)
                                    .filteredOn(clause -> !clause.isGroup())
                                    .filteredOn(clause -> clause.reference().equals(group.reference()))
                                    .extracting(Clause::grade)
                                    .contains(group.grade()));
                }));
    }

    private static String text(AsOf asOf) {
        return RuleParts.on(GRANTS, asOf).values().stream()
                .flatMap(part -> part.passages(new RuleInFrench(key -> key.name())).stream())
                .flatMap(passage -> passage.lines().stream())
                .map(RuleLine::asMarkdown)
                .collect(Collectors.joining("\n"));
    }
}
