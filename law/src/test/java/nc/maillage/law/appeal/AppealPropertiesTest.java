package nc.maillage.law.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nc.maillage.law.AsOf;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the delays whatever the days, counted here by a calendar walked day by day. */
class AppealPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final List<Delay> OF_THE_COURT = List.of(AppealLaw.COURT, AppealLaw.COURT_AFTER_SILENCE);

    /** Days counted from {@link #FIRST}, null where nothing happened. */
    record Procedure(
            @Nullable Integer received,
            @Nullable Integer notified,
            @Nullable Integer appealed,
            @Nullable Integer answered,
            boolean told,
            String home,
            int asked) {
        Facts facts(@Nullable Integer appeal) {
            Facts.Builder facts = Facts.of(AppealFacts.SHEET)
                    .with(AppealFacts.HOME, home)
                    .with(AppealFacts.NOTIFIED_WITH_DELAYS, told)
                    .with(AppealFacts.ACKNOWLEDGED_WITH_DELAYS, told);
            put(facts, AppealFacts.RECEIVED, received);
            put(facts, AppealFacts.NOTIFIED, notified);
            put(facts, AppealFacts.APPEALED, appeal);
            put(facts, AppealFacts.ANSWERED, answered);
            return facts.build();
        }

        LocalDate day() {
            return FIRST.plusDays(asked);
        }

        private static void put(Facts.Builder facts, FactKey<LocalDate> key, @Nullable Integer days) {
            if (days != null) {
                facts.with(key, FIRST.plusDays(days));
            }
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void a_delay_never_ends_before_it_begins(@ForAll("procedures") Procedure procedure) {
        assertThat(read(procedure, procedure.appealed())).allSatisfy(reading -> {
            LocalDate ends = reading.ends();
            assertThat(ends == null || !ends.isBefore(Objects.requireNonNull(reading.begins())))
                    .isTrue();
        });
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void an_appeal_never_shortens_a_delay_and_never_ends_one_that_runs(@ForAll("procedures") Procedure procedure) {
        for (Delay delay : OF_THE_COURT) {
            DelayReading without = read(delay, procedure.facts(null), procedure.day());
            DelayReading with = read(delay, procedure.facts(procedure.appealed()), procedure.day());
            assertThat(with.ends()).isEqualTo(without.ends());
            assertThat(with.state() == without.state() || with.state() == DelayState.FOR_A_PERSON)
                    .isTrue();
            if (without.state() == DelayState.RUNNING) {
                assertThat(with.state()).isEqualTo(DelayState.RUNNING);
            }
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void it_runs_to_its_last_day_and_not_the_day_after(@ForAll("procedures") Procedure procedure) {
        for (DelayReading reading : read(procedure, procedure.appealed())) {
            LocalDate ends = reading.ends();
            if (ends != null && reading.state() != DelayState.STOPPED) {
                assertThat(reading.state() == DelayState.RUNNING)
                        .isEqualTo(!procedure.day().isAfter(ends));
            }
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void the_last_day_of_the_appeal_before_the_court_is_the_one_of_a_calendar(
            @ForAll("procedures") Procedure procedure) {
        DelayReading reading = read(AppealLaw.COURT, procedure.facts(null), procedure.day());
        Integer notified = procedure.notified();
        LocalDate expected = notified == null || !procedure.told() || notified > procedure.asked()
                ? null
                : walked(FIRST.plusDays(notified), 2 + far(procedure.home()));
        assertThat(reading.ends()).isEqualTo(expected);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_was_not_told_never_runs(@ForAll("procedures") Procedure procedure) {
        for (Delay delay : OF_THE_COURT) {
            DelayState state = read(delay, procedure.facts(procedure.appealed()), procedure.day())
                    .state();
            assertThat(!procedure.told() && (state == DelayState.RUNNING || state == DelayState.ENDED_AT_THE_EARLIEST))
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        Arbitrary<@Nullable Integer> days =
                Arbitraries.integers().between(0, 1600).injectNull(0.15);
        return Combinators.combine(
                        days,
                        days,
                        days,
                        days,
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(AppealFacts.IN_NEW_CALEDONIA, AppealFacts.IN_FRANCE, AppealFacts.ABROAD),
                        Arbitraries.integers().between(0, 1800))
                .as(Procedure::new);
    }

    private static int far(String home) {
        return switch (home) {
            case AppealFacts.IN_FRANCE -> 1;
            case AppealFacts.ABROAD -> 2;
            default -> 0;
        };
    }

    /** Day after day, until the same number so many months later, or the last day of that month. */
    private static LocalDate walked(LocalDate from, int months) {
        int target = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        LocalDate day = from;
        while (day.getYear() * 12 + day.getMonthValue() - 1 < target) {
            day = day.plusDays(1);
        }
        while (day.getDayOfMonth() < from.getDayOfMonth() && day.plusDays(1).getMonthValue() == day.getMonthValue()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<DelayReading> read(Procedure procedure, @Nullable Integer appeal) {
        return AppealLaw.read(procedure.facts(appeal), ParameterSet.shipped(), AsOf.on(procedure.day()));
    }

    private static DelayReading read(Delay delay, Facts facts, LocalDate day) {
        return AppealLaw.read(delay, facts, ParameterSet.shipped(), AsOf.on(day));
    }
}
