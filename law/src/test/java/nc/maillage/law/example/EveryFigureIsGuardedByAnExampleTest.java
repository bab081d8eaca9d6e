package nc.maillage.law.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.amg.sud.AmgSudSteps;
import nc.maillage.law.appeal.AppealLaw;
import nc.maillage.law.appeal.AppealSteps;
import nc.maillage.law.employment.EmploymentSteps;
import nc.maillage.law.employment.LocalEmployment;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.BodyOfLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A figure or a day that can be moved by one without any example turning red is one that nothing checks. */
class EveryFigureIsGuardedByAnExampleTest {

    @TestFactory
    Stream<DynamicTest> as_shipped_every_example_is_green() {
        return BodiesOfLaw.all()
                .map(scheme -> dynamicTest(
                        scheme.key(),
                        () -> assertThat(examplesAreGreen(scheme, ParameterSet.shipped()))
                                .isTrue()));
    }

    @Test
    void every_figure_is_one_of_a_scheme_or_of_the_delays_of_procedure() {
        assertThat(shipped().map(DatedValue::key).distinct())
                .allMatch(key ->
                        BodiesOfLaw.all().anyMatch(body -> body.parameters().contains(key)));
    }

    @TestFactory
    Stream<DynamicTest> moved_by_one_each_figure_turns_an_example_red() {
        return Stream.of(1L, -1L)
                .flatMap(by -> shipped()
                        .filter(value -> value.unit().admits(value.value().plus(Fraction.of(by))))
                        .map(value -> turnsRed(
                                "%s du %s, %+d".formatted(value.key(), value.appliesFrom(), by),
                                value,
                                value.withValue(value.value().plus(Fraction.of(by))))));
    }

    @TestFactory
    Stream<DynamicTest> moved_by_a_day_each_date_turns_an_example_red() {
        return Stream.of(1, -1)
                .flatMap(by -> shipped()
                        .flatMap(value -> moved(value, by)
                                .map(moved -> turnsRed(
                                        "%s du %s, %+d jour".formatted(value.key(), value.appliesFrom(), by),
                                        value,
                                        moved))));
    }

    private static Stream<DatedValue> shipped() {
        return ParameterSet.shipped().stream().flatMap(parameter -> parameter.values().stream());
    }

    /** The day of effect and, where it is known, the day of publication, each on its own. */
    private static Stream<DatedValue> moved(DatedValue value, int days) {
        LocalDate published = value.publishedOn();
        DatedValue otherEffect = dated(value, value.appliesFrom().plusDays(days), published);
        return published == null
                ? Stream.of(otherEffect)
                : Stream.of(otherEffect, dated(value, value.appliesFrom(), published.plusDays(days)));
    }

    private static DatedValue dated(DatedValue value, LocalDate from, @Nullable LocalDate published) {
        return new DatedValue(
                value.key(),
                value.value(),
                value.unit(),
                from,
                value.attested(),
                published,
                value.reference(),
                value.grade(),
                value.confirmed());
    }

    private static DynamicTest turnsRed(String name, DatedValue value, DatedValue moved) {
        ParameterSet figures = with(value, moved);
        return dynamicTest(
                name,
                () -> assertThat(BodiesOfLaw.all()
                                .filter(scheme -> scheme.parameters().contains(value.key()))
                                .allMatch(scheme -> examplesAreGreen(scheme, figures)))
                        .isFalse());
    }

    private static ParameterSet with(DatedValue value, DatedValue moved) {
        return ParameterSet.of(ParameterSet.shipped().stream()
                .map(parameter -> new Parameter(
                        parameter.key(),
                        parameter.description(),
                        parameter.unit(),
                        parameter.values().stream()
                                .map(each -> each.equals(value) ? moved : each)
                                .toList()))
                .toList());
    }

    private static boolean examplesAreGreen(BodyOfLaw scheme, ParameterSet figures) {
        return LawOfTheDay.with(figures, () -> examplesAreGreen(scheme));
    }

    static boolean examplesAreGreen(BodyOfLaw scheme) {
        Runtime examples = Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addFeature(
                                FeatureWithLines.create(URI.create("classpath:features/" + scheme.key()), List.of()))
                        .addGlue(URI.create("classpath:" + sentences(scheme)))
                        .build())
                .build();
        examples.run();
        return examples.exitStatus() == 0;
    }

    private static String sentences(BodyOfLaw body) {
        Class<?> steps = switch (body) {
            case AmgSud _ -> AmgSudSteps.class;
            case AppealLaw _ -> AppealSteps.class;
            case LocalEmployment _ -> EmploymentSteps.class;
            default -> CaseSteps.class;
        };
        return steps.getPackageName().replace('.', '/');
    }
}
