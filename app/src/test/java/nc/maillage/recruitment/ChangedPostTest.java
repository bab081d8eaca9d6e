package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.recruitment.domain.ChartUnit;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.PostStep;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.usecase.ChangePost;
import nc.maillage.recruitment.usecase.ClosePost;
import nc.maillage.recruitment.usecase.KeepOccupants;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class ChangedPostTest {
    private static final LocalDate MOVED = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final String WHY = "Réorganisation du pôle.";

    @Autowired
    Actors actors;

    @Autowired
    Charts charts;

    @Autowired
    PostStore posts;

    @Autowired
    ClosePost close;

    @Autowired
    ChangePost change;

    @Autowired
    KeepOccupants occupants;

    @Autowired
    Units units;

    @Autowired
    AuditLog log;

    @Autowired
    Doors doors;

    private String here;
    private Session head;
    private Post post;

    @BeforeEach
    void a_post_of_an_imported_notice() {
        here = actors.freshCollectivity();
        head = actors.headOfOffice(here);
        charts.take(head, InventedNotices.read("ccas"));
        charts.acceptAll(head);
        post = as(() -> posts.all()).getFirst();
    }

    @Test
    void a_closed_post_leaves_the_chart_after_its_last_day_and_comes_back_when_opened_again() {
        assertThat(as(() -> close.close(post.id(), LAST_DAY, WHY))).isInstanceOf(Filing.Kept.class);
        assertThat(drawn(LAST_DAY)).hasSize(1);
        assertThat(drawn(LAST_DAY.plusDays(1))).isEmpty();
        assertThat(again().vacancies(LAST_DAY.plusMonths(2)).getLast().to()).isEqualTo(LAST_DAY);

        assertThat(as(() -> close.close(post.id(), LAST_DAY, WHY)).messages()).containsKey("lastDay");
        as(() -> close.reopen(post.id(), "Fermé par erreur."));
        assertThat(drawn(LAST_DAY.plusDays(1))).hasSize(1);
        assertThat(again().steps())
                .extracting(PostStep::kind)
                .containsExactly(PostStep.Kind.CLOSED, PostStep.Kind.REOPENED);
    }

    @Test
    void who_still_holds_a_post_leaves_it_first() {
        var agent = head.agent().id();
        as(() -> occupants.occupy(post.id(), agent, MOVED));

        assertThat(as(() -> close.close(post.id(), LAST_DAY, WHY)).messages().get("lastDay"))
                .contains("son départ");
        as(() -> occupants.release(post.id(), LAST_DAY));
        assertThat(as(() -> close.close(post.id(), LAST_DAY, WHY))).isInstanceOf(Filing.Kept.class);
    }

    @Test
    void nobody_is_put_on_a_closed_post_and_its_page_says_why_instead_of_asking() {
        var agent = head.agent().id();
        var page = "/organigramme/postes/" + post.id();
        assertThat(doors.signedIn(head).get(page).body()).contains("Enregistrer un occupant");
        as(() -> close.close(post.id(), LAST_DAY, WHY));

        assertThat(doors.signedIn(head).get(page).body().replace('\u00A0', ' '))
                .doesNotContain("Enregistrer un occupant", "/occupant\"")
                .contains("Ce poste est fermé depuis le", "rouvrez-le d’abord");
        assertThat(as(() -> occupants.occupy(post.id(), agent, MOVED))
                        .messages()
                        .get("from"))
                .as("not even from a day when it was open: nobody would see to his leaving")
                .contains("Ce poste est fermé");
        as(() -> close.reopen(post.id(), "Fermé par erreur."));
        assertThat(as(() -> occupants.occupy(post.id(), agent, MOVED))).isInstanceOf(Filing.Kept.class);
    }

    @Test
    void a_post_stands_in_the_unit_of_each_day() {
        var cell = charts.unit(head, "Cellule accompagnement et animation").id();
        assertThat(as(() -> change.move(post.id(), cell, MOVED, WHY))).isInstanceOf(Filing.Kept.class);

        assertThat(unitOf(MOVED.minusDays(1))).isEqualTo(post.unit());
        assertThat(unitOf(MOVED)).isEqualTo(cell);
        assertThat(as(() -> change.move(post.id(), post.unit(), MOVED, WHY)).messages())
                .as("a second move comes later than the first")
                .containsKey("from");
        assertThat(as(() -> change.move(post.id(), cell, MOVED.plusDays(1), WHY))
                        .messages())
                .as("it is there already")
                .containsKey("unit");
    }

    @Test
    void a_title_wrongly_read_is_corrected_and_the_former_one_kept() {
        as(() -> change.retitle(post.id(), "Directrice du CCAS", "L’avis coupe le mot."));

        assertThat(again().title()).isEqualTo("Directrice du CCAS");
        assertThat(again().steps())
                .singleElement()
                .extracting(step -> step.title())
                .isEqualTo(new PostStep.Change<>(post.title(), "Directrice du CCAS"));
        assertThat(as(() -> log.about("post", post.id())))
                .last()
                .satisfies(line -> assertThat(line.act()).isEqualTo("post.retitled"));
        assertThat(as(() -> change.retitle(post.id(), "Autre", " ")).messages()).containsKey("why");
    }

    @Test
    void a_case_officer_may_not_touch_a_post() {
        var officer = actors.another(Role.CASE_OFFICER, here);

        assertThatThrownBy(() -> actors.as(officer, () -> close.close(post.id(), LAST_DAY, WHY)))
                .isInstanceOf(AccessRefused.class);
    }

    private UnitId unitOf(LocalDate day) {
        return drawn(day).getFirst().unit().id();
    }

    /** The units that have a post that day. */
    private List<ChartUnit> drawn(LocalDate day) {
        var tops = as(() -> ChartUnit.of(units.tree(), posts.all(), Map.of(), day));
        return tops.stream()
                .flatMap(ChangedPostTest::withAllBelow)
                .filter(unit -> !unit.posts().isEmpty())
                .toList();
    }

    private static Stream<ChartUnit> withAllBelow(ChartUnit unit) {
        return Stream.concat(Stream.of(unit), unit.below().stream().flatMap(ChangedPostTest::withAllBelow));
    }

    private Post again() {
        return as(() -> posts.find(post.id())).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(head, work);
    }
}
