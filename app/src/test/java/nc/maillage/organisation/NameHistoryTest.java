package nc.maillage.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameHistoryTest {
    private static final LocalDate KNOWN = LocalDate.of(2025, 4, 4);
    private static final LocalDate RENAMED = LocalDate.of(2023, 3, 1);

    @Test
    void a_name_known_by_no_act_gives_way_to_the_dated_one_of_the_same_acronym() {
        var names = NameHistory.with(List.of(name("Direction X", KNOWN, null)), name("Direction x", RENAMED, "acte"));

        assertThat(names).containsExactly(name("Direction x", RENAMED, "acte"));
    }

    @Test
    void an_older_name_ends_on_the_eve_of_the_next() {
        var names = NameHistory.with(
                List.of(name("Direction X", RENAMED, "acte")),
                name("Direction Y", LocalDate.of(1989, 12, 29), "autre"));

        assertThat(names).hasSize(2);
        assertThat(names.getFirst().to()).isEqualTo(RENAMED.minusDays(1));
        assertThat(names.getLast().to()).isNull();
    }

    @Test
    void a_later_name_given_by_an_act_stays() {
        assertThat(NameHistory.with(List.of(name("Direction X", KNOWN, "acte")), name("Direction X", RENAMED, "acte")))
                .hasSize(2);
    }

    private static UnitName name(String name, LocalDate from, @org.jspecify.annotations.Nullable String act) {
        return new UnitName(name, "DX", from, null, act);
    }
}
