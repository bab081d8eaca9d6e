package nc.maillage.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedParametersTest {
    private static final Path FILES = Path.of("src/main/resources/nc/maillage/law/parameters");

    @Test
    void every_file_is_listed_and_every_listed_file_exists() throws IOException {
        List<String> listed = Files.readAllLines(FILES.resolve("index.txt"));
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            listed.stream().map(name -> name + ".yaml").toList());
        }
        assertThat(listed).isSorted();
    }

    @TestFactory
    Stream<DynamicTest> every_value_has_its_source() {
        return values().map(value -> dynamicTest(value.key() + " du " + value.appliesFrom(), () -> {
            assertThat(value.reference().text()).isNotBlank();
            assertThat(value.reference().link()).startsWith("https://");
            assertThat(value.value())
                    .isGreaterThanOrEqualTo(value.unit() == FigureUnit.PERCENT ? Fraction.ZERO : Fraction.ONE);
        }));
    }

    @Test
    void only_an_official_figure_is_held_confirmed() {
        assertThat(values().filter(DatedValue::confirmed)).allMatch(value -> value.grade() == Grade.OFFICIAL);
    }

    @TestFactory
    Stream<DynamicTest> nothing_was_published_long_after_it_applied_without_saying_so() {
        return values().filter(value -> value.publishedOn() != null)
                .map(value -> dynamicTest(
                        value.key() + " du " + value.appliesFrom(),
                        () -> assertThat(value.knownFrom())
                                .isBefore(value.appliesFrom().plusYears(1))));
    }

    @Test
    void from_its_first_day_on_a_parameter_has_a_value_every_day() {
        ParameterSet.shipped().stream().forEach(parameter -> {
            LocalDate first = parameter.values().getFirst().appliesFrom();
            assertThat(first.datesUntil(LocalDate.of(2027, 1, 1)))
                    .allMatch(day -> parameter.at(AsOf.on(day)).isPresent());
            assertThat(parameter.at(AsOf.on(first.minusDays(1)))).isEmpty();
        });
    }

    @Test
    void the_smag_never_falls_and_each_step_stays_under_two_percent() {
        List<DatedValue> series = ParameterSet.shipped()
                .parameter(ParameterKey.of("smag-mensuel"))
                .orElseThrow()
                .values();
        for (int at = 1; at < series.size(); at++) {
            Fraction before = series.get(at - 1).value();
            assertThat(series.get(at).value()).isBetween(before, before.times(Fraction.of(102, 100)));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_file_written_back_is_read_as_it_was() {
        return ParameterSet.shipped().stream()
                .map(parameter -> dynamicTest(
                        parameter.key().name(),
                        () -> assertThat(ParameterYaml.read(parameter.key() + ".yaml", ParameterYaml.write(parameter)))
                                .isEqualTo(parameter)));
    }

    private static Stream<DatedValue> values() {
        return ParameterSet.shipped().stream().flatMap(parameter -> parameter.values().stream());
    }
}
