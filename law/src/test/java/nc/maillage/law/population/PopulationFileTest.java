package nc.maillage.law.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.population.PopulationRuleTest.Law;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.law.vieillesse.nord.MinimumVieillesseNord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A population written and read again is judged alike, and weighs little. */
class PopulationFileTest {
    private static final int MOST_BYTES = 64;
    private static final int HOUSEHOLDS = 2_000;
    private static final int VERDICT_AND_TRACE = 3 + Long.BYTES;

    static List<Law> laws() {
        return PopulationRuleTest.LAWS;
    }

    static List<Scheme> schemes() {
        return Schemes.all();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void what_is_read_again_is_judged_as_what_was_written(Law law) throws IOException {
        var sheet = law.scheme().sheet();
        var population = Population.of(sheet, BothWays.drawn(sheet, 17, HOUSEHOLDS));
        var again = read(sheet, written(population, sheet));
        var rule = PopulationRule.of(law.rule(), law.figures());
        var first = rule.judge(population);
        var second = rule.judge(again);
        for (int at = 0; at < HOUSEHOLDS; at++) {
            assertThat(second.outcome(at)).isEqualTo(first.outcome(at));
            assertThat(second.category(at)).isEqualTo(first.category(at));
            assertThat(second.attached(at)).isEqualTo(first.attached(at));
        }
    }

    /** With its verdict and its trace, so that a population of a country fits on one machine. */
    @ParameterizedTest
    @MethodSource("schemes")
    void a_household_and_a_member_take_at_most_sixty_four_bytes_each(Scheme scheme) {
        var sheet = scheme.sheet();
        var alone = new int[1_001];
        var withOne = new int[1_001];
        Arrays.setAll(withOne, at -> at);
        long households = Population.empty(sheet, alone).bytes();
        long members = Population.empty(sheet, withOne).bytes() - households;
        assertThat(households / 1_000 + VERDICT_AND_TRACE).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(members / 1_000).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void columns_of_another_sheet_are_refused() throws IOException {
        var card = new AmgSud().sheet();
        byte[] written = written(Population.of(card, BothWays.drawn(card, 1, 10)), card);
        assertThatThrownBy(() -> read(new MinimumVieillesseNord().sheet(), written))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not those of this sheet");
    }

    @Test
    void a_file_cut_short_is_refused() throws IOException {
        var card = new AmgSud().sheet();
        byte[] written = written(Population.of(card, BothWays.drawn(card, 1, 10)), card);
        assertThatThrownBy(() -> read(card, Arrays.copyOf(written, written.length - 1)))
                .isInstanceOf(EOFException.class);
        assertThat(read(card, written).households()).isEqualTo(10);
    }

    private static byte[] written(Population population, FactSheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PopulationFile.write(population, sheet, Channels.newChannel(bytes));
        return bytes.toByteArray();
    }

    private static Population read(FactSheet sheet, byte[] bytes) throws IOException {
        return PopulationFile.read(sheet, Channels.newChannel(new ByteArrayInputStream(bytes)));
    }
}
