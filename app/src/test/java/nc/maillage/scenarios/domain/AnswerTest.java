package nc.maillage.scenarios.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.vieillesse.sud.MinimumVieillesseSud;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Answer of(long share, Map<String, Object> more) {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "application_date",
                "2026-10-05",
                "birth_date",
                "1950-01-01",
                "residence_condition",
                Map.of("answer", "oui", "justification", "Habite Païta."),
                "resources_condition",
                Map.of("answer", "oui", "justification", "Aucune ressource."),
                "salaried_work",
                false,
                "obliged_children",
                true,
                "share_refused",
                false,
                "children_share",
                Map.of("answer", share, "justification", "Revenus des enfants.")));
        facts.putAll(more);
        var scheme = new MinimumVieillesseSud();
        var read = ((FactsReading.Read) scheme.read(facts, DAY)).facts();
        return Answer.of(scheme.assess(read, ParameterSet.shipped(), AsOf.on(DAY)));
    }

    @Test
    void a_year_is_twelve_times_what_is_paid_and_not_the_share_that_leads_to_it() {
        var fixed = Map.<String, Object>of(
                "commission_amount", Map.of("answer", 60_000L, "justification", "Séance du 12 novembre."));
        assertThat(of(7_000, fixed).yearly()).isEqualTo(720_000);
    }

    @Test
    void while_nobody_has_fixed_the_amount_there_is_none() {
        assertThat(of(7_000, Map.of()).yearly()).isEqualTo(Answer.NO_AMOUNT);
    }
}
