package nc.maillage.entitlements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTest {
    private final CardNumber number = CardNumber.draw(new Random(7));

    @Test
    void a_number_is_read_however_it_is_written() {
        assertThat(CardNumber.read(number.written())).contains(number);
        assertThat(CardNumber.read(number.digits())).contains(number);
        assertThat(CardNumber.read(" " + number.written().replace('-', ' ') + " "))
                .contains(number);
    }

    @Test
    void any_single_wrong_digit_is_caught() {
        for (int at = 2; at < number.digits().length(); at++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                var typed = new StringBuilder(number.digits());
                if (typed.charAt(at) != wrong) {
                    typed.setCharAt(at, wrong);
                    assertThat(CardNumber.read(typed.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void any_two_neighbours_swapped_are_caught() {
        IntStream.range(2, number.digits().length() - 1).forEach(at -> {
            var typed = new StringBuilder(number.digits());
            char first = typed.charAt(at);
            typed.setCharAt(at, typed.charAt(at + 1));
            typed.setCharAt(at + 1, first);
            if (first != typed.charAt(at)) {
                assertThat(CardNumber.read(typed.toString())).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "98", "abc", "98-0000-0000-0000-00", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥", "<script>"})
    void what_is_no_number_is_not_read(String typed) {
        assertThat(CardNumber.read(typed)).isEmpty();
    }

    @Test
    void what_the_code_says_comes_back_as_written() {
        var day = LocalDate.of(2026, 11, 24);
        var claims = new CardClaims(number, day, day.plusDays(10), day.plusYears(1), 0x9f3a01bc);

        assertThat(CardClaims.decoded(claims.encoded())).contains(claims);
        assertThat(CardClaims.decoded(new byte[12])).isEmpty();
    }
}
