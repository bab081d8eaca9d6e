package nc.maillage.schemes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.configured.AidExample;
import nc.maillage.law.configured.AidModels;
import nc.maillage.law.configured.AidSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AidEntryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Stream<AidSpecification> versions() {
        return AidModels.all().stream().flatMap(model -> model.specifications().stream());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void each_version_of_a_model_typed_again_says_the_same(AidSpecification version) {
        var typed = EntryOfSpecification.of(version);
        var read = AidEntryReading.of(typed, version.version(), version.collectivity(), TODAY);

        assertThat(read.errors().all()).isEmpty();
        assertThat(read.specification()).isEqualTo(version);
    }

    @Test
    void a_line_without_anything_is_taken_out_and_the_others_close_up() {
        var entry = new AidEntry(
                        Map.of(
                                "pieces[0].label", "Facture",
                                "pieces[1].label", " ",
                                "pieces[1].when", "right_x=oui",
                                "pieces[2].label", "Devis",
                                "title", "Aide"),
                        List.of())
                .tidied();

        assertThat(entry.fields())
                .containsOnly(
                        Map.entry("pieces[0].label", "Facture"),
                        Map.entry("pieces[1].label", "Devis"),
                        Map.entry("title", "Aide"));
        assertThat(entry.without("pieces", 0).fields()).containsEntry("pieces[0].label", "Devis");
    }

    @ParameterizedTest
    @CsvSource({
        "Aide au chauffe-eau, aide-au-chauffe-eau, true",
        "Cœur de ville, coeur-de-ville, true",
        "15 août, 15-aout, false",
        "Questions, questions, false"
    })
    void a_short_name_is_made_of_the_label_and_begins_the_number_of_a_request(
            String label, String name, boolean serves) {
        assertThat(ShortName.of(label)).isEqualTo(name);
        assertThat(ShortName.servesAnAid(name)).isEqualTo(serves);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2025-12-01, 2025-12-01, 2017-12-01",
        "2025-12-01, 2026-01-01, 2026-12-01, 2018-12-01",
        "2025-12-01, 2026-12-01, 2026-12-01, 2018-12-01",
        "2025-12-01, 2026-12-02, 2027-12-01, 2019-12-01"
    })
    void an_example_follows_a_later_version_by_whole_years_so_that_ages_stay(
            LocalDate day, LocalDate first, LocalDate moved, String born) {
        var example = new AidExample(
                "Huit ans", day, Map.of("child_birth_date", "2017-12-01", "right_x", true), Proposal.GRANT, null);

        var later = AidPeriods.from(example, first);

        assertThat(later.day()).isEqualTo(moved);
        assertThat(later.facts()).containsEntry("child_birth_date", born).containsEntry("right_x", true);
    }
}
