package nc.maillage.scenarios.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

class InventedCardsTest {
    private static final AsOf DAY = AsOf.on(LocalDate.of(2026, 11, 24));
    private static final Basis.OnInvented SOME = new Basis.OnInvented(60_000, 7);

    private static InventedCards withSmag(long francs) {
        var law = ParameterSet.shipped();
        var smag = law.parameter(ParameterKey.of("smag-mensuel")).orElseThrow();
        return new InventedCards(
                new TwoLaws(new AmgSud(), law, List.of(Change.of(smag, Fraction.of(francs), "")), DAY, null));
    }

    @Test
    void a_higher_ceiling_makes_nobody_lose_and_a_lower_one_makes_nobody_win() {
        var higher = Findings.none().with(withSmag(160_000).batch(SOME, 0), 0).all();
        assertThat(higher.wins()).isPositive();
        assertThat(higher.loses()).isZero();
        var lower = Findings.none().with(withSmag(100_000).batch(SOME, 0), 0).all();
        assertThat(lower.loses()).isPositive();
        assertThat(lower.wins()).isZero();
    }

    @Test
    void the_same_draw_gives_the_same_households_and_the_last_batch_stops_where_they_end() {
        var cards = withSmag(160_000);
        assertThat(cards.batch(SOME, 0)).hasSize(InventedCards.BATCH).isEqualTo(cards.batch(SOME, 0));
        assertThat(cards.batch(SOME, InventedCards.BATCH)).hasSize(10_000);
        assertThat(cards.batch(new Basis.OnInvented(60_000, 8), 0)).isNotEqualTo(cards.batch(SOME, 0));
    }

    @Test
    void half_of_the_households_live_below_the_median_that_was_published() {
        var alone = withSmag(160_000).batch(SOME, 0).stream()
                .filter(tried -> tried.persons() == 1)
                .toList();
        long below = alone.stream().filter(tried -> tried.resources() < 195_400).count();
        assertThat(below * 100 / alone.size()).isBetween(48L, 52L);
    }
}
