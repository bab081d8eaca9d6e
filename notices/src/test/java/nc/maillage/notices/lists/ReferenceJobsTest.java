package nc.maillage.notices.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceJobsTest {
    @Test
    void the_directory_has_its_368_sheets_each_in_a_family() {
        assertThat(ReferenceJobs.sheets()).isEqualTo(368);
        assertThat(ReferenceJobs.family("imprimeur - reprographe")).isEqualTo("Imprimerie");
        assertThat(ReferenceJobs.family("MEDECIN INSPECTEUR DU TRAVAIL")).isEqualTo("Travail");
    }

    @ParameterizedTest
    @CsvSource({
        "Travaileur socail, Travailleur social",
        "Travailleuse sociale, Travailleur social",
        "Gestionaire comptable, Gestionnaire comptable",
        "Educatrice spécialisée, Educateur spécialisé",
        "Secretarie médicale, Secrétaire médicale",
        "Chef de projet amenagment urbain, Chef de projet aménagement urbain",
        "Lamanuer, Lamaneur"
    })
    void a_mistyped_title_is_no_title_and_the_right_one_comes_first(String typed, String meant) {
        assertThat(ReferenceJobs.has(typed)).isFalse();
        assertThat(ReferenceJobs.near(typed, 3)).startsWith(meant);
    }

    @Test
    void a_title_far_from_all_has_no_neighbour() {
        assertThat(ReferenceJobs.near("Sculptrice du récif", 3)).isEmpty();
    }

    @Test
    void a_title_that_notices_print_without_a_sheet_is_counted_and_is_no_sheet() {
        assertThat(ReferenceJobs.printedWithoutSheet("médecin")).isGreaterThan(1);
        assertThat(ReferenceJobs.has("Médecin")).isFalse();
        assertThat(ReferenceJobs.printedWithoutSheet("Travailleur social")).isZero();
    }
}
