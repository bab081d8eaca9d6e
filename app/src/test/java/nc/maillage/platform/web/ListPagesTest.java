package nc.maillage.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ListPagesTest {
    private static final PageAddress LIST = PageAddress.of("/demandes").with("q", "Népoura & fils");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_filters_stay_when_the_page_changes() {
        var paging = new Paging(LIST, 2, 12, 40);
        assertThat(paging.href(3)).isEqualTo("/demandes?q=N%C3%A9poura+%26+fils&page=3");
        assertThat(paging.href(1)).isEqualTo("/demandes?q=N%C3%A9poura+%26+fils");
        assertThat(paging.range()).isEqualTo("13 à 24 sur 40");
    }

    @Test
    void an_empty_list_has_one_page() {
        var paging = new Paging(LIST, 9, 12, 0);
        assertThat(paging.number()).isOne();
        assertThat(paging.several()).isFalse();
        assertThat(paging.range()).isEqualTo("Aucune ligne");
    }

    @Test
    void far_pages_are_reached_by_the_first_the_last_and_the_neighbours() {
        assertThat(new Paging(LIST, 6, 12, 340).shown()).containsExactly(1, 4, 5, 6, 7, 8, 29);
        assertThat(new Paging(LIST, 1, 12, 30).shown()).containsExactly(1, 2, 3);
    }

    @Property
    void the_page_asked_for_is_always_one_that_exists(
            @ForAll int asked,
            @ForAll @IntRange(min = -5, max = 500) int size,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long total) {
        var paging = new Paging(LIST, asked, size, total);
        assertThat(paging.size()).isBetween(1, Paging.LARGEST);
        assertThat(paging.number()).isBetween(1, paging.last());
        assertThat(paging.offset()).isBetween(0L, Math.max(0, total - 1));
    }

    @Test
    void a_second_click_on_a_column_turns_the_order_round() {
        var byName = Sorting.ascending("nom");
        assertThat(byName.link(LIST.with("page", 3), "nom", "Nom"))
                .isEqualTo(new SortLink("Nom", "/demandes?q=N%C3%A9poura+%26+fils&tri=-nom", "ascending"));
        assertThat(byName.link(LIST, "age", "Âge"))
                .isEqualTo(new SortLink("Âge", "/demandes?q=N%C3%A9poura+%26+fils&tri=age", null));
    }

    @Test
    void only_known_columns_sort() {
        var urgent = Sorting.ascending("echeance");
        var known = Set.of("echeance", "nom");
        assertThat(Sorting.read("-nom", known, urgent)).isEqualTo(Sorting.descending("nom"));
        assertThat(Sorting.read("nom; drop table", known, urgent)).isEqualTo(urgent);
        assertThat(Sorting.read(null, known, urgent)).isEqualTo(urgent);
    }

    @Test
    void a_due_date_is_said_in_days() {
        assertThat(Due.of(TODAY.minusDays(2), TODAY).words()).isEqualTo("En retard de 2\u00A0jours");
        assertThat(Due.of(TODAY, TODAY).words()).isEqualTo("Aujourd’hui");
        assertThat(Due.of(TODAY.plusDays(1), TODAY).words()).isEqualTo("Demain");
        assertThat(Due.of(TODAY.plusDays(7), TODAY).tone()).isEqualTo(Tone.JUDGE);
        assertThat(Due.of(TODAY.plusDays(8), TODAY))
                .isEqualTo(new Due(Tone.CALM, "clock", "Dans 8\u00A0jours", "mer.\u00A02\u00A0décembre"));
        assertThat(Due.suspended(TODAY.minusDays(12), TODAY).detail()).isEqualTo("depuis 12\u00A0jours");
    }
}
