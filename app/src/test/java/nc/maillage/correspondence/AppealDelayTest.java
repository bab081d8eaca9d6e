package nc.maillage.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.correspondence.AppealDelay.Answer;
import nc.maillage.correspondence.AppealDelay.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealDelayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, NEW_CALEDONIA, 2027-01-24, 2",
        "2026-11-24, FRANCE,        2027-02-24, 3",
        "2026-11-24, ABROAD,        2027-03-24, 4",
        "2026-12-31, NEW_CALEDONIA, 2027-02-28, 2",
        "2027-12-31, NEW_CALEDONIA, 2028-02-29, 2",
        "2026-12-30, NEW_CALEDONIA, 2027-02-28, 2",
        "2026-12-28, NEW_CALEDONIA, 2027-02-28, 2",
        "2027-01-31, FRANCE,        2027-04-30, 3",
        "2026-06-30, NEW_CALEDONIA, 2026-08-30, 2",
        "2026-10-31, ABROAD,        2027-02-28, 4",
        "2028-02-29, NEW_CALEDONIA, 2028-04-29, 2"
    })
    void months_are_full_and_counted_from_day_to_day(LocalDate notified, Home home, LocalDate earliest, int months) {
        assertThat(AppealDelay.of(notified, home, true)).isEqualTo(new Answer.NotBefore(earliest, home, months));
    }

    @Test
    void no_delay_runs_when_the_letter_does_not_tell_it() {
        var answer = AppealDelay.of(LocalDate.of(2026, 11, 24), Home.NEW_CALEDONIA, false);

        assertThat(answer).isEqualTo(new Answer.DoesNotRun());
        assertThat(answer.sentence()).contains("aucun délai ne court");
    }

    @Test
    void the_date_shown_is_the_earliest_and_says_so() {
        var sentence =
                AppealDelay.of(LocalDate.of(2026, 11, 24), Home.FRANCE, true).sentence();

        assertThat(sentence.replace('\u00A0', ' '))
                .isEqualTo("Le délai de recours, 3 mois, se termine au plus tôt le mercredi 24 février 2027.");
    }

    @Test
    void what_is_not_known_stays_a_question() {
        assertThat(AppealDelay.openQuestions())
                .isNotEmpty()
                .allMatch(each -> !each.effect().isBlank());
    }
}
