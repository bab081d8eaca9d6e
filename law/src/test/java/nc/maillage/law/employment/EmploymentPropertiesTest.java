package nc.maillage.law.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.law.AsOf;
import nc.maillage.law.appeal.DelayReading;
import nc.maillage.law.appeal.DelayState;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of durations and clocks whatever the days, counted here by a calendar walked day by day. */
class EmploymentPropertiesTest {
    private static final AsOf DAY = AsOf.on(LocalDate.of(2026, 11, 24));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_residence_is_enough_from_the_exact_day_on_and_not_the_day_before(
            @ForAll("days") LocalDate since, @ForAll("levels") ResidenceLevel level) {
        LocalDate exact = birthday(since, years(level));

        assertThat(residence(since, exact, level)).isEqualTo(CandidateClass.RESIDENT);
        assertThat(residence(since, exact.plusDays(1), level)).isEqualTo(CandidateClass.RESIDENT);
        assertThat(residence(since, exact.minusDays(1), level)).isEqualTo(CandidateClass.WITHOUT_PRIORITY);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_longer_residence_never_loses_a_priority(
            @ForAll("days") LocalDate since, @ForAll("spans") int days, @ForAll("levels") ResidenceLevel level) {
        LocalDate on = since.plusDays(days);
        if (residence(since, on, level) == CandidateClass.RESIDENT) {
            assertThat(residence(since.minusDays(1), on, level)).isEqualTo(CandidateClass.RESIDENT);
            assertThat(residence(since, on.plusDays(1), level)).isEqualTo(CandidateClass.RESIDENT);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_citizen_is_first_whatever_the_residence(
            @ForAll("days") LocalDate since, @ForAll("spans") int days, @ForAll("levels") ResidenceLevel level) {
        Facts facts = resident(since, since.plusDays(days), level)
                .with(CandidateFacts.CITIZENSHIP_CLAIMED, true)
                .with(CandidateFacts.CITIZENSHIP_PROOF, judged(CandidateFacts.PROVED))
                .build();

        assertThat(classOf(facts)).isEqualTo(CandidateClass.CITIZEN);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_challenge_may_come_until_the_same_number_two_months_later_and_no_clock_is_said_to_be_over(
            @ForAll("publications") LocalDate published, @ForAll("spans") int later) {
        LocalDate last = walked(published);
        LocalDate asked = published.plusDays(later % 150);
        DelayReading reading = challenge(published, asked);

        assertThat(reading.ends()).isEqualTo(last);
        assertThat(reading.state())
                .isEqualTo(asked.isAfter(last) ? DelayState.ENDED_AT_THE_EARLIEST : DelayState.RUNNING);
        assertThat(challenge(published, last).state()).isEqualTo(DelayState.RUNNING);
        assertThat(challenge(published, last.plusDays(1)).state()).isEqualTo(DelayState.ENDED_AT_THE_EARLIEST);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12_000).map(LocalDate.of(1990, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Integer> spans() {
        return Arbitraries.integers().between(0, 4_500);
    }

    @Provide
    Arbitrary<LocalDate> publications() {
        return Arbitraries.integers().between(0, 1_600).map(LocalDate.of(2026, 11, 21)::plusDays);
    }

    @Provide
    Arbitrary<ResidenceLevel> levels() {
        return Arbitraries.of(ResidenceLevel.FIRST, ResidenceLevel.SECOND, ResidenceLevel.THIRD);
    }

    private static int years(ResidenceLevel level) {
        return switch (level) {
            case FIRST -> 10;
            case SECOND -> 5;
            case THIRD, FOURTH -> 3;
        };
    }

    /** The same day and month so many years later, walked; 29 February is reached on 1 March of a common year. */
    private static LocalDate birthday(LocalDate since, int years) {
        LocalDate day = since;
        int target = since.getYear() + years;
        while (day.getYear() < target
                || day.getMonthValue() < since.getMonthValue()
                || day.getMonthValue() == since.getMonthValue() && day.getDayOfMonth() < since.getDayOfMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Day after day, until the same number two months later, or the last day of that month. */
    private static LocalDate walked(LocalDate from) {
        int target = from.getYear() * 12 + from.getMonthValue() + 1;
        LocalDate day = from;
        while (day.getYear() * 12 + day.getMonthValue() - 1 < target) {
            day = day.plusDays(1);
        }
        while (day.getDayOfMonth() < from.getDayOfMonth() && day.plusDays(1).getMonthValue() == day.getMonthValue()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static DelayReading challenge(LocalDate published, LocalDate asked) {
        Facts facts = Facts.of(NoticeFacts.SHEET)
                .with(NoticeFacts.PUBLISHED, published)
                .build();
        return LocalEmployment.delays(facts, ParameterSet.shipped(), AsOf.on(asked)).stream()
                .filter(reading -> reading.delay().equals(NoticeSteps.CHALLENGE))
                .findFirst()
                .orElseThrow();
    }

    private static CandidateClass residence(LocalDate since, LocalDate on, ResidenceLevel level) {
        return classOf(resident(since, on, level)
                .with(CandidateFacts.CITIZENSHIP_CLAIMED, false)
                .build());
    }

    private static Facts.Builder resident(LocalDate since, LocalDate on, ResidenceLevel level) {
        return Facts.of(CandidateFacts.SHEET)
                .with(CandidateFacts.WAY, CandidateFacts.ON_TITLE)
                .with(CandidateFacts.LEVEL, level.code())
                .with(CandidateFacts.RESIDENCE_CLAIMED, true)
                .with(CandidateFacts.RESIDENCE_PROOF, judged(CandidateFacts.PROVED))
                .with(CandidateFacts.ABSENCES, judged(CandidateFacts.NO_ABSENCE))
                .with(CandidateFacts.APPRECIATION_DAY, judged("limite"))
                .with(CandidateFacts.RESIDENT_SINCE, since)
                .with(CandidateFacts.APPRECIATED_ON, on);
    }

    private static Judgment<String> judged(String answer) {
        return Judgment.of(answer, "Au vu du dossier.");
    }

    private static CandidateClass classOf(Facts facts) {
        return LocalEmployment.candidateClass(facts, ParameterSet.shipped(), DAY)
                .candidateClass();
    }
}
