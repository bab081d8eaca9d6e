package nc.maillage.law.amg.sud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.ParameterSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A figure that can be raised by one without any example turning red is a figure that nothing checks. */
class EveryFigureIsGuardedByAnExampleTest {

    @Test
    void as_shipped_every_example_is_green() {
        assertThat(examplesAreGreen(ParameterSet.shipped())).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> raised_by_one_each_figure_turns_an_example_red() {
        return ParameterSet.shipped().stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(value -> dynamicTest(value.key() + " du " + value.appliesFrom(), () -> {
                    DatedValue raised = value.withValue(value.value().plus(Fraction.ONE));
                    ParameterSet figures = ParameterSet.shipped().withOverlay(List.of(raised));
                    assertThat(examplesAreGreen(figures)).isFalse();
                }));
    }

    private static boolean examplesAreGreen(ParameterSet figures) {
        return LawOfTheDay.with(figures, () -> {
            Runtime examples = Runtime.builder()
                    .withRuntimeOptions(new RuntimeOptionsBuilder()
                            .addFeature(FeatureWithLines.create(URI.create("classpath:features/amg-sud"), List.of()))
                            .addGlue(URI.create("classpath:nc/maillage/law/amg/sud"))
                            .build())
                    .build();
            examples.run();
            return examples.exitStatus() == 0;
        });
    }
}
