package nc.maillage.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationNumberTest {
    @ParameterizedTest
    @MethodSource("schemes")
    void the_number_of_a_request_is_read_as_it_was_written_whatever_the_scheme(String scheme) {
        var number = new ApplicationNumber(ApplicationNumber.prefixOf(scheme), 2026, 417);

        assertThat(ApplicationNumber.read(number.toString())).contains(number);
    }

    static Stream<String> schemes() {
        return Schemes.all().stream().map(Scheme::key);
    }

    @Test
    void small_letters_and_spaces_are_forgiven() {
        assertThat(ApplicationNumber.read(" bourses-2026-00417 "))
                .contains(new ApplicationNumber("BOURSES", 2026, 417));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-00417", "A-2026-00417", "AMG-26-00417", "AMG-2026-0417", "AMG 2026 00417", ""})
    void what_is_no_number_is_not_read(String text) {
        assertThat(ApplicationNumber.read(text)).isEmpty();
    }
}
