package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_date_is_written_out() {
        assertThat(French.date(SATURDAY)).isEqualTo("samedi 21\u00A0novembre 2026");
        assertThat(French.day(LocalDate.of(2026, 8, 1))).isEqualTo("1er\u00A0août 2026");
        assertThat(French.shortDate(SATURDAY)).isEqualTo("sam.\u00A021\u00A0novembre");
        assertThat(French.shortDate(LocalDate.of(2027, 1, 1))).isEqualTo("ven.\u00A01er\u00A0janvier");
        assertThat(French.numericDate(LocalDate.of(1987, 3, 4))).isEqualTo("04/03/1987");
    }

    @Test
    void a_name_that_begins_with_a_vowel_elides_the_preposition() {
        assertThat(French.of("Claire Devambez")).isEqualTo("de Claire Devambez");
        assertThat(French.of("Odile Gorodé")).isEqualTo("d’Odile Gorodé");
        assertThat(French.of("Élie")).isEqualTo("d’Élie");
        assertThat(French.of("Yvette")).isEqualTo("de Yvette");
    }

    @Test
    void a_moment_is_the_one_of_noumea() {
        var lateInLondon = Instant.parse("2026-11-20T23:05:00Z");
        assertThat(French.moment(lateInLondon)).isEqualTo("samedi 21\u00A0novembre 2026 à\u00A010\u00A0h\u00A005");
        assertThat(French.dayOf(lateInLondon)).isEqualTo(SATURDAY);
        assertThat(French.time(LocalTime.of(10, 30))).isEqualTo("10\u00A0h\u00A030");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0       | 0_F
        999     | 999_F
        1000    | 1_000_F
        143662  | 143_662_F
        -46834  | −46_834_F
        1000000000000000 | 1_000_000_000_000_000_F
        """)
    void francs_have_no_decimals_and_their_thousands_apart(long amount, String written) {
        assertThat(French.francs(amount)).isEqualTo(written.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-21 | 0_jour
        2026-11-20 | 1_jour
        2026-10-22 | 30_jours
        2026-10-21 | 1_mois
        2024-11-22 | 23_mois
        2024-11-21 | 2_ans
        1987-11-22 | 38_ans
        1987-11-21 | 39_ans
        """)
    void an_age_counts_years_from_two_on(LocalDate birth, String written) {
        assertThat(French.age(birth, SATURDAY)).isEqualTo(written.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0        | 0_octet
        999      | 999_octets
        1000     | 1_ko
        1250     | 1,2_ko
        1999999  | 1,9_Mo
        10000000 | 10_Mo
        """)
    void a_size_is_never_rounded_up(long bytes, String written) {
        assertThat(French.size(bytes)).isEqualTo(written.replace('_', '\u00A0'));
    }

    @Test
    void a_list_ends_with_et() {
        assertThat(French.list(List.of())).isEmpty();
        assertThat(French.list(List.of("Lydie"))).isEqualTo("Lydie");
        assertThat(French.list(List.of("Lydie", "Maëlys", "Élie"))).isEqualTo("Lydie, Maëlys et Élie");
    }

    @Test
    void zero_and_one_are_singular() {
        assertThat(IntStream.rangeClosed(-2, 2).mapToObj(n -> French.plural(n, "pièce", "pièces")))
                .containsExactly("pièces", "pièce", "pièce", "pièce", "pièces");
    }

    @Property
    void every_digit_of_an_amount_is_kept(@ForAll long amount) {
        if (amount == Long.MIN_VALUE) {
            return;
        }
        var read = French.francs(amount).replaceAll("[\u00A0F]", "").replace('\u2212', '-');
        assertThat(Long.parseLong(read)).isEqualTo(amount);
    }

    @Property
    void a_numeric_date_has_ten_characters(@ForAll @IntRange(min = 0, max = 80_000) int days) {
        assertThat(French.numericDate(LocalDate.of(1880, 1, 1).plusDays(days))).matches("\\d{2}/\\d{2}/\\d{4}");
    }

    @Property
    void a_list_names_everyone_once(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9) Integer> who) {
        var words = who.stream().map(each -> "n" + each).toList();
        assertThat(French.list(words).split(", | et ")).containsExactlyElementsOf(words);
    }

    @Test
    void a_title_within_a_sentence_loses_its_first_capital_only() {
        assertThat(French.inSentence("Accorder la carte A")).isEqualTo("accorder la carte A");
        assertThat(French.inSentence("Échéance du SMAG")).isEqualTo("échéance du SMAG");
        assertThat(French.inSentence("")).isEmpty();
    }
}
