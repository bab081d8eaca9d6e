package nc.maillage.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Totp RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);
    private static final long STEP = Totp.stepOf(NOW);

    /** RFC 6238, appendix B, SHA-1: its eight digits end with the six that a telephone shows. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void gives_the_codes_of_the_standard(long second, String code) {
        var step = Totp.stepOf(Instant.ofEpochSecond(second));

        assertThat("%08d".formatted(RFC.truncated(step) % 100_000_000)).isEqualTo(code);
        assertThat(RFC.at(step)).isEqualTo(code.substring(2));
    }

    @Test
    void accepts_the_code_of_the_step_before_and_after_and_no_other() {
        for (int drift = -2; drift <= 2; drift++) {
            var found = RFC.stepMatching(RFC.at(STEP + drift), NOW, 0);
            assertThat(found.isPresent()).as("drift %d", drift).isEqualTo(Math.abs(drift) <= 1);
        }
    }

    @Test
    void a_code_does_not_serve_twice_nor_after_a_later_one() {
        assertThat(RFC.stepMatching(RFC.at(STEP), NOW, STEP)).isEmpty();
        assertThat(RFC.stepMatching(RFC.at(STEP - 1), NOW, STEP)).isEmpty();
        assertThat(RFC.stepMatching(RFC.at(STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @Test
    void may_be_typed_in_two_groups() {
        var code = RFC.at(STEP);

        assertThat(RFC.stepMatching(code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .hasValue(STEP);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void its_key_is_written_in_the_base_32_of_the_standard(String plain, String written) {
        assertThat(Base32.written(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
