package nc.maillage.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void the_same_facts_give_the_same_verdict() {
        assertThat(Differences.between(
                        Verdicts.aResident().assessed(), Verdicts.aResident().assessed()))
                .isEmpty();
    }

    @Test
    void one_franc_more_is_told_condition_by_condition() {
        var differences = Differences.between(
                Verdicts.aResident().earning(143_661).assessed(),
                Verdicts.aResident().earning(143_662).assessed());

        assertThat(differences)
                .anySatisfy(line -> assertThat(line).contains("Proposition", "Accorder", "Refuser"))
                .anySatisfy(line -> assertThat(line).contains("ressources inférieures"));
    }
}
