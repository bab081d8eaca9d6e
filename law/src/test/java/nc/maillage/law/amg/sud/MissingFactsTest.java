package nc.maillage.law.amg.sud;

import static nc.maillage.law.amg.sud.ApplicantFixtures.APPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.law.AsOf;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

class MissingFactsTest {
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));

    @Test
    void all_that_is_missing_is_listed_in_one_sentence() {
        var summary = summary(Facts.of(AmgSudFacts.SHEET).with(AmgSudFacts.APPLICATION_DATE, APPLIED));

        assertThat(summary.split("Il manque", -1)).hasSize(2);
        assertThat(summary).containsPattern("Il manque\u00A0: [^.]+, [^.]+ et [^.]+\\.");
    }

    @Test
    void a_single_missing_fact_is_named_alone() {
        var summary = summary(Facts.of(AmgSudFacts.SHEET)
                .with(AmgSudFacts.APPLICATION_DATE, APPLIED)
                .with(AmgSudFacts.RESIDENCE_PROVINCE, AmgSudFacts.PROVINCE_SUD)
                .with(AmgSudFacts.OTHER_COVER, false)
                .with(AmgSudFacts.PREGNANT, false)
                .with(AmgSudFacts.VETERAN, false));

        assertThat(summary).containsPattern("Il manque\u00A0: [^.,]+\\.");
    }

    private static String summary(Facts.Builder facts) {
        return new AmgSud().assess(facts.build(), ParameterSet.shipped(), TODAY).summary();
    }
}
