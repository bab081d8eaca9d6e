package nc.maillage.law.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Period;
import nc.maillage.law.dated.CourtRuling;
import nc.maillage.law.dated.DatedRule;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The days of a version and of a ruling, and those from which they are known, are checked like any figure. */
class EveryDateOfARuleIsGuardedByAnExampleTest {
    private record Moved(String name, DatedRule rule) {}

    @TestFactory
    Stream<DynamicTest> moved_by_a_day_each_date_of_a_rule_turns_an_example_red() {
        return dated().flatMap(scheme -> Stream.of(1, -1)
                .flatMap(by -> Stream.concat(versions(scheme.rule(), by), rulings(scheme.rule(), by)))
                .map(moved -> turnsRed(scheme, moved)));
    }

    @TestFactory
    Stream<DynamicTest> without_it_each_ruling_turns_an_example_red() {
        return dated().flatMap(scheme -> scheme.rule().rulings().stream()
                .map(ruling -> turnsRed(scheme, new Moved("sans " + ruling.key(), without(scheme.rule(), ruling)))));
    }

    private static Stream<DatedScheme> dated() {
        return Schemes.all().stream()
                .flatMap(scheme -> scheme instanceof DatedScheme dated ? Stream.of(dated) : Stream.empty());
    }

    /** The first day and the day of knowledge, each on its own: a version ends where the next begins. */
    private static Stream<Moved> versions(DatedRule rule, int by) {
        return rule.versions().stream().flatMap(version -> {
            Period later = moved(version.applies(), by);
            return Stream.of(
                    new Moved(
                            "%s, effet %+d jour".formatted(version.name(), by),
                            with(rule, version, version.dated(later, version.knownFrom()))),
                    new Moved(
                            "%s, connue %+d jour".formatted(version.name(), by),
                            with(
                                    rule,
                                    version,
                                    version.dated(
                                            version.applies(),
                                            version.knownFrom().plusDays(by)))));
        });
    }

    /** A first day before the version that the ruling touches changes nothing, and is refused in a file. */
    private static Stream<Moved> rulings(DatedRule rule, int by) {
        return rule.rulings().stream().flatMap(ruling -> {
            LocalDate from = ruling.applies().from().plusDays(by);
            Moved known = new Moved(
                    "%s, connue %+d jour".formatted(ruling.key(), by),
                    with(
                            rule,
                            ruling,
                            ruling.dated(ruling.applies(), ruling.knownFrom().plusDays(by))));
            boolean touches = rule.versions().stream()
                    .filter(version -> ruling.versions().contains(version.name()))
                    .anyMatch(version -> version.applies().contains(from));
            return touches
                    ? Stream.of(
                            known,
                            new Moved(
                                    "%s, effet %+d jour".formatted(ruling.key(), by),
                                    with(
                                            rule,
                                            ruling,
                                            ruling.dated(
                                                    new Period(
                                                            from,
                                                            ruling.applies().to()),
                                                    ruling.knownFrom()))))
                    : Stream.of(known);
        });
    }

    private static Period moved(Period period, int by) {
        LocalDate from = period.from().plusDays(by);
        LocalDate to = period.to();
        return new Period(from, to == null || to.isBefore(from) ? null : to);
    }

    private static DatedRule with(DatedRule rule, RuleVersion old, RuleVersion moved) {
        return new DatedRule(
                rule.versions().stream()
                        .map(version -> version == old ? moved : version)
                        .toList(),
                rule.rulings());
    }

    private static DatedRule with(DatedRule rule, CourtRuling old, CourtRuling moved) {
        return new DatedRule(
                rule.versions(),
                rule.rulings().stream()
                        .map(ruling -> ruling == old ? moved : ruling)
                        .toList());
    }

    private static DatedRule without(DatedRule rule, CourtRuling ruling) {
        List<CourtRuling> others =
                rule.rulings().stream().filter(other -> other != ruling).toList();
        return new DatedRule(rule.versions(), others);
    }

    private static DynamicTest turnsRed(DatedScheme scheme, Moved moved) {
        return dynamicTest(
                moved.name(),
                () -> assertThat(LawOfTheDay.with(
                                scheme.under(moved.rule()),
                                () -> EveryFigureIsGuardedByAnExampleTest.examplesAreGreen(scheme)))
                        .isFalse());
    }
}
