package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class ImportedChartTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    @Autowired
    Actors actors;

    @Autowired
    Charts charts;

    @Autowired
    PostStore posts;

    private Session head;

    @BeforeEach
    void aHeadOfOffice() {
        head = actors.headOfOffice(actors.freshCollectivity());
    }

    @Test
    void a_direction_its_poles_and_their_services_are_drawn_once_accepted_and_not_before() {
        charts.take(head, InventedNotices.read("direction"));
        assertThat(charts.tree(head)).containsExactly("Direction");

        charts.acceptAll(head);
        assertThat(charts.tree(head))
                .contains(
                        "Direction des solidarités et de la santé > Pôle Solidarité",
                        "Pôle Solidarité > Service de l’action sociale",
                        "Pôle Administration générale > Service administratif et financier");
        var direction = charts.unit(head, "Direction des solidarités et de la santé");
        assertThat(direction.headcount()).hasValueSatisfying(count -> {
            assertThat(count.number()).isEqualTo(249);
            assertThat(count.qualifier()).isEqualTo("près de");
            assertThat(count.on()).isEqualTo(LocalDate.of(2025, 4, 4));
            assertThat(count.source()).isEqualTo("avis de vacance 3134-25-9001/SR");
        });
    }

    @Test
    void a_direction_bears_the_name_of_each_day() {
        charts.take(head, InventedNotices.read("direction"));
        charts.acceptAll(head);

        var direction = charts.unit(head, "Direction des solidarités et de la santé");
        assertThat(direction.nameOn(LocalDate.of(2023, 2, 28)).name())
                .isEqualTo("Direction des affaires sociales inventée");
        assertThat(direction.nameOn(LocalDate.of(2023, 3, 1)).name())
                .isEqualTo("Direction des solidarités et de la santé");
        assertThat(direction.nameOn(LocalDate.of(2023, 3, 1)).act()).contains("2023-99/INV");
        assertThat(direction.openedOn()).isEqualTo(LocalDate.of(1990, 1, 15));
    }

    @Test
    void a_second_notice_finds_the_units_of_the_first_and_adds_its_own_claim() {
        charts.take(head, InventedNotices.read("direction"));
        charts.acceptAll(head);
        var before = charts.units(head).size();
        charts.take(head, InventedNotices.read("service"));
        charts.acceptAll(head);

        assertThat(charts.units(head)).as("only the site is new").hasSize(before + 1);
        assertThat(charts.unit(head, "Service de l’action sociale").headcounts())
                .singleElement()
                .satisfies(count ->
                        assertThat(count.counted()).isEqualTo("agents (1 chef de service, 13 assistantes sociales)"));
        assertThat(as(() -> posts.all())).hasSize(2);
    }

    @Test
    void two_claims_of_one_unit_are_both_kept() {
        charts.take(head, InventedNotices.read("ccas"));
        charts.acceptAll(head);
        var newer = new String(InventedNotices.read("ccas"), StandardCharsets.UTF_8)
                .replace("12 collaborateurs", "15 collaborateurs")
                .replace("9003", "9013");
        charts.take(head, newer.getBytes(StandardCharsets.UTF_8));
        charts.acceptAll(head);

        assertThat(charts.unit(head, "Centre Communal d’Action Sociale").headcounts())
                .extracting(count -> count.number())
                .containsExactlyInAnyOrder(12, 15);
        assertThat(charts.tree(head))
                .contains("Centre Communal d’Action Sociale > Cellule accompagnement et animation");
    }

    @Test
    void a_later_version_of_a_notice_is_one_more_notice_of_the_same_post() {
        charts.take(head, InventedNotices.read("ccas"));
        charts.acceptAll(head);
        charts.take(head, "ccas", "28 février", "14 mars");
        charts.acceptAll(head);

        var post = as(() -> posts.all()).getFirst();
        assertThat(as(() -> posts.all())).hasSize(1);
        assertThat(as(() -> posts.noticesOf(post.id()))).hasSize(2);
        assertThat(post.vacantOn(TODAY)).isTrue();
    }

    @Test
    void two_directions_have_each_their_own_service_of_one_name() {
        charts.take(head, InventedNotices.read("direction"));
        charts.acceptAll(head);
        var other = new String(InventedNotices.read("direction"), StandardCharsets.UTF_8)
                .replace("Direction des solidarités et de la santé (DSSI)", "Direction du récif (DR)")
                .replace("25-9001", "25-9055");
        charts.take(head, other.getBytes(StandardCharsets.UTF_8));
        charts.acceptAll(head);

        assertThat(charts.tree(head))
                .filteredOn(line -> line.endsWith("> Service administratif et financier"))
                .hasSize(2);
        assertThat(charts.tree(head)).contains("Direction du récif > Pôle Solidarité");
        charts.take(head, InventedNotices.read("service"));
        charts.acceptAll(head);
        assertThat(charts.tree(head))
                .as("the service of the first is known in its own direction")
                .filteredOn(line -> line.endsWith("> Service de l’action sociale"))
                .hasSize(2);
    }

    @Test
    void the_five_real_notices_draw_three_charts() throws IOException {
        var seeds = InventedNotices.seeds();
        var nord = charted(seeds.get(0), seeds.get(2));
        var sud = charted(seeds.get(3), seeds.get(4));
        var commune = charted(seeds.get(1));

        assertThat(charts.units(nord))
                .anyMatch(unit -> "DASSPS".equals(unit.nameOn(TODAY).acronym()));
        assertThat(charts.tree(nord)).contains("Pôle Solidarité > Service de l’action sociale");
        assertThat(charts.units(sud))
                .anyMatch(unit -> "DPASS".equals(unit.nameOn(TODAY).acronym()));
        assertThat(charts.tree(sud))
                .contains("Service de l’aide médicale et des prestations sociales > Bureau de coordination des aides");
        assertThat(charts.tree(commune))
                .contains(
                        "Centre Communal d’Action Sociale > Cellule Logistique, administrative et financière",
                        "Centre Communal d’Action Sociale > Cellule accompagnement et animation");
    }

    private Session charted(byte[]... files) {
        var who = actors.headOfOffice(actors.freshCollectivity());
        for (var file : files) {
            charts.take(who, file);
            charts.acceptAll(who);
        }
        return who;
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(head, work);
    }
}
