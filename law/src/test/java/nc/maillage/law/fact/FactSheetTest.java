package nc.maillage.law.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactSheetTest {
    private final FactSheet sheet = new FactSheet();

    @Test
    void a_fact_has_one_definition() {
        sheet.pastDate("day", "Jour", "Quel jour ?");
        assertThatThrownBy(() -> sheet.choice("day", "Jour", "Quel jour ?", List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sheet.definitions()).hasSize(1);
    }

    @Test
    void a_fact_of_the_case_and_one_of_each_member_may_share_a_name() {
        FactKey<?> ofTheCase = sheet.pastDate("day", "Jour", "Quel jour ?");
        FactKey<?> ofAMember = sheet.memberPastDate("day", "Jour", "Quel jour ?");
        FactKey<?> name = sheet.memberText("name", "Nom", "Quel nom ?");
        assertThat(sheet.find("day", false)).contains(ofTheCase.definition());
        assertThat(sheet.find("day", true)).contains(ofAMember.definition());
        assertThat(sheet.of(true)).containsExactly(ofAMember.definition(), name.definition());
        assertThat(sheet.find("name", false)).isEmpty();
    }

    @Test
    void nothing_is_added_to_a_sheet_once_it_is_shared() {
        FactSheet shared = sheet.seal();
        assertThatThrownBy(() -> shared.pastDate("day", "Jour", "Quel jour ?"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        FactKey<String> name = sheet.memberText("name", "Nom", "Quel nom ?");
        assertThatThrownBy(() -> name.cast(12L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }
}
