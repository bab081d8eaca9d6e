package nc.maillage.law.configured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Grade;
import nc.maillage.law.example.CaseSteps;
import nc.maillage.law.parameter.ParameterSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AidModelsTest {
    private static final ConfiguredAid HOLIDAYS = AidModels.vacancesNoumea();

    @TestFactory
    Stream<DynamicTest> each_example_gives_what_its_author_expects() {
        return HOLIDAYS.check().results().stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.version().name() + ", " + result.example().name(),
                        () -> assertThat(result.isAsExpected())
                                .as("%s, %s", result, result.summary())
                                .isTrue()));
    }

    @Test
    void every_threshold_of_the_model_is_tried_on_both_sides() {
        assertThat(HOLIDAYS.check().untried()).isEmpty();
        assertThat(HOLIDAYS.check().passes()).isTrue();
    }

    @Test
    void each_of_its_versions_is_told_apart_by_the_day_and_keeps_its_source() {
        assertThat(HOLIDAYS.specifications())
                .extracting(AidSpecification::name)
                .containsExactly("vacances-noumea.1", "vacances-noumea.2", "vacances-noumea.3");
        assertThat(HOLIDAYS.laidOver(ParameterSet.shipped()).stream()
                        .filter(figure -> HOLIDAYS.parameters().contains(figure.key()))
                        .flatMap(figure -> figure.values().stream()))
                .isNotEmpty()
                .allMatch(value -> value.grade() == Grade.PRESS && !value.confirmed() && value.attested());
    }

    @Test
    void what_it_asks_reads_as_french() {
        List<String> questions = HOLIDAYS.facts().stream()
                .map(fact -> CaseSteps.plain(fact.question()))
                .toList();
        assertThat(questions)
                .contains(
                        "Quel jour la demande a-t-elle été déposée ?",
                        "Combien de versements de cette aide ont déjà été faits pour l’enfant dans l’année civile de la demande ?");
    }
}
