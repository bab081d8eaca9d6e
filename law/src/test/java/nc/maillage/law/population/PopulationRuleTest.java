package nc.maillage.law.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Outcome;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule that is traced and the rule that judges columns are one: the same of any case, for any scheme and any day. */
class PopulationRuleTest {
    private static final int BATCH = 1_000;
    private static final Scheme CARD = new AmgSud();

    record Law(Scheme scheme, Condition rule, Figures figures) {}

    static final List<Law> LAWS = laws();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void twenty_thousand_cases_of_each_scheme_on_each_day_of_law_are_judged_as_they_are_traced(@ForAll long seed) {
        LAWS.forEach(law -> same(law, seed));
    }

    @Tag("long")
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_million_cases_of_each_scheme_are_judged_as_they_are_traced(@ForAll long seed) {
        Schemes.all().forEach(scheme -> {
            var days = LAWS.stream().filter(law -> law.scheme() == scheme).toList();
            same(days.get((int) Math.floorMod(seed, (long) days.size())), seed);
        });
    }

    @Test
    void every_scheme_has_a_day_on_which_it_is_judged() {
        assertThat(LAWS.stream().map(Law::scheme).distinct()).containsExactlyElementsOf(Schemes.all());
    }

    @Test
    void a_condition_taken_away_changes_both_alike() {
        var figures = BothWays.figures(CARD, AmgSud.rule(), AsOf.on(BothWays.DAY));
        var files = BothWays.drawn(CARD.sheet(), 7, 20 * BATCH);
        var easier = withoutResidence();

        assertThat(BothWays.differences(easier, figures, CARD.sheet(), files)).isEmpty();
        assertThat(granted(easier, figures, CARD.sheet(), files))
                .isGreaterThan(granted(AmgSud.rule(), figures, CARD.sheet(), files));
    }

    /** Were a condition of the compiled rule other than that of the trace, it would be seen, whatever the scheme. */
    @Test
    void a_condition_that_one_of_the_two_ways_lacks_is_seen_in_every_scheme() {
        for (Law law : LAWS) {
            var sheet = law.scheme().sheet();
            var contrary = new Condition.Not(law.rule().clause(), law.rule());
            var files = BothWays.drawn(sheet, 7, 20 * BATCH);
            assertThat(BothWays.differences(law.rule(), contrary, law.figures(), sheet, files))
                    .as(law.scheme().key())
                    .isNotEmpty();
        }
    }

    private static void same(Law law, long seed) {
        var sheet = law.scheme().sheet();
        var files = BothWays.drawn(sheet, seed, BATCH);
        assertThat(BothWays.differences(law.rule(), law.figures(), sheet, files))
                .as(law.scheme().key())
                .isEmpty();
    }

    private static long granted(Condition rule, Figures figures, FactSheet sheet, List<Facts> files) {
        return PopulationRule.of(rule, figures)
                .judge(Population.of(sheet, files))
                .count(Outcome.FULFILLED);
    }

    private static List<Law> laws() {
        return Schemes.all().stream()
                .flatMap(scheme -> BothWays.LAWS.stream()
                        .map(day -> new AsOf(day, BothWays.LAWS.getLast()))
                        .filter(asOf -> scheme.inForce(ParameterSet.shipped(), asOf) instanceof InForce.Yes)
                        .flatMap(asOf -> law(scheme, asOf)))
                .toList();
    }

    private static Stream<Law> law(Scheme scheme, AsOf asOf) {
        return BothWays.rule(scheme, asOf).stream()
                .map(rule -> new Law(scheme, rule, BothWays.figures(scheme, rule, asOf)));
    }

    private static Condition withoutResidence() {
        var route = (Condition.Route) AmgSud.rule();
        var cards = (Condition.Otherwise) route.part();
        var usual = (Condition.All) cards.attempts().getFirst();
        var easier = new Condition.All(
                usual.clause(), usual.parts().subList(1, usual.parts().size()));
        var attempts = new ArrayList<>(cards.attempts());
        attempts.set(0, easier);
        return new Condition.Route(
                route.clause(),
                route.question(),
                route.elsewhere(),
                route.destination(),
                new Condition.Otherwise(cards.clause(), attempts));
    }
}
