package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.recruitment.VacancyCounts.Value;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notices that no other test knows: their employers bear the key of a collectivity of their own. */
@ProgramTest
class VacancySearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    VacancySearch search;

    @Autowired
    WorkingClock clock;

    private String here;
    private String north;
    private String south;

    @BeforeEach
    void six_notices() {
        here = actors.freshCollectivity();
        north = "Province Nord " + here;
        south = "Province Sud " + here;
        publications.publish(
                here,
                sample("1", "Assistant(e) social(e) de secteur", north, TODAY)
                        .at("Houaïlou")
                        .doing("accompagner les familles"),
                sample("2", "Éducateur spécialisé", north, TODAY.plusDays(6)).at("Koné"),
                sample("3", "Médecin de santé publique", south, TODAY.plusDays(7))
                        .at("Nouméa")
                        .corps("Médecin", "Médecin de santé publique")
                        .asking("<3")
                        .doing("recevoir les familles avec un assistant social"),
                sample("4", "Assistant social du pôle enfance", south, TODAY.minusDays(1))
                        .at("Nouméa"),
                sample("5", "Chef de service", south, TODAY.plusDays(30))
                        .asking(null)
                        .ended(PublicationStatus.WITHDRAWN),
                sample("6", "Chef de bureau", south, TODAY.minusDays(400))
                        .asking(">=10")
                        .ended(PublicationStatus.FILLED));
    }

    @Test
    void what_is_open_is_told_by_the_end_of_its_day_in_noumea_and_the_soonest_comes_first() {
        assertThat(found(of("", VacancyClosing.OPEN), VacancyOrder.DEADLINE)).containsExactly("1", "2", "3");
        assertThat(found(of("", VacancyClosing.WEEK), VacancyOrder.DEADLINE)).containsExactly("1", "2");
        assertThat(found(of("", VacancyClosing.CLOSED), VacancyOrder.DEADLINE)).containsExactly("5", "4", "6");
        assertThat(found(of("", VacancyClosing.ALL), VacancyOrder.NEWEST))
                .containsExactly("3", "2", "1", "5", "4", "6");
    }

    @Test
    void a_line_and_its_list_close_together_at_the_end_of_the_day_in_noumea_to_the_second() {
        var line = search.find(of("", VacancyClosing.OPEN), VacancyOrder.DEADLINE, 0, 1)
                .getFirst();
        var closing =
                line.deadline().plusDays(1).atStartOfDay(WorkingClock.NOUMEA).toInstant();

        assertThat(line.openAt(closing.minusSeconds(1))).isTrue();
        assertThat(line.openAt(closing)).isFalse();
        assertThat(clock.at(closing.minusSeconds(1), () -> found(of("", VacancyClosing.OPEN), VacancyOrder.DEADLINE)))
                .containsExactly("1", "2", "3");
        assertThat(clock.at(closing, () -> found(of("", VacancyClosing.OPEN), VacancyOrder.DEADLINE)))
                .containsExactly("2", "3");
    }

    @Test
    void words_are_found_without_their_accents_and_with_a_typo() {
        assertThat(found(of("houailou"), VacancyOrder.RELEVANCE)).containsExactly("1");
        assertThat(found(of("Houailu"), VacancyOrder.RELEVANCE)).containsExactly("1");
        assertThat(found(of("edukateur specialise"), VacancyOrder.RELEVANCE)).containsExactly("2");
        assertThat(found(of("santé publique médecine"), VacancyOrder.RELEVANCE)).containsExactly("3");
        assertThat(found(of("médecin Houaïlou"), VacancyOrder.RELEVANCE)).isEmpty();
        assertThat(found(of("zzyzx"), VacancyOrder.RELEVANCE)).isEmpty();
    }

    @Test
    void a_number_finds_its_notice_and_empty_words_are_left_out() {
        assertThat(found(of(here + "-2"), VacancyOrder.RELEVANCE)).containsExactly("2");
        assertThat(found(of("un assistant de la famille"), VacancyOrder.RELEVANCE))
                .containsExactlyInAnyOrder("1", "3");
    }

    @Test
    void a_word_of_the_title_counts_more_than_the_same_word_in_the_missions_and_the_open_come_first() {
        assertThat(found(of("assistant social", VacancyClosing.ALL), VacancyOrder.RELEVANCE))
                .containsExactly("1", "3", "4");
    }

    @Test
    void values_of_one_filter_are_as_many_possibilities_and_filters_add_up() {
        assertThat(found(filter("", List.of(north, south), List.of("Médecin"), List.of(), List.of())))
                .containsExactly("3");
        assertThat(found(filter("", List.of(north, south), List.of(), List.of("Koné", "Nouméa"), List.of())))
                .containsExactly("2", "3");
        assertThat(found(filter("", List.of(south), List.of(), List.of(), List.of(ResidenceAsked.UNDER_THREE))))
                .containsExactly("3");
        assertThat(found(filter("", List.of(north), List.of(), List.of(), List.of(ResidenceAsked.THREE))))
                .isEmpty();
    }

    @Test
    void each_value_tells_how_many_it_would_give_with_the_other_filters_as_they_are() {
        var counts = search.counts(filter("", List.of(south), List.of(), List.of(), List.of()));

        assertThat(counts.employers()).contains(new Value(north, 2), new Value(south, 1));
        assertThat(counts.corps()).containsExactly(new Value("Médecin", 1), new Value("Médecin de santé publique", 1));
        assertThat(counts.of(ResidenceAsked.UNDER_THREE)).isEqualTo(1);
        assertThat(counts.of(ResidenceAsked.NONE)).isZero();
        assertThat(counts.of(VacancyClosing.OPEN)).isEqualTo(1);
        assertThat(counts.of(VacancyClosing.CLOSED)).isEqualTo(3);
        assertThat(counts.of(VacancyClosing.ALL)).isEqualTo(4);
    }

    @Test
    void hostile_words_and_a_page_past_the_end_give_nothing_and_break_nothing() {
        // Two letters: « 2e5a » in the key of a collectivity is indexed as a number and the word « a ».
        for (var words :
                List.of("'; drop table qq; --", "qq:* | !qz", "\\", "n".repeat(5000), "qq ".repeat(900), "%_")) {
            assertThat(found(of(words), VacancyOrder.RELEVANCE)).isEmpty();
        }
        assertThat(search.find(of(""), VacancyOrder.DEADLINE, 1_000_000, 20)).isEmpty();
    }

    private Sample sample(String n, String title, String employer, LocalDate deadline) {
        return Sample.of(here + "-" + n, title, employer, deadline);
    }

    private VacancyFilter of(String words) {
        return of(words, VacancyClosing.OPEN);
    }

    private VacancyFilter of(String words, VacancyClosing closing) {
        return filter(words, List.of(north, south), List.of(), List.of(), List.of())
                .closing(closing);
    }

    private static VacancyFilter filter(
            String words,
            List<String> employers,
            List<String> corps,
            List<String> places,
            List<ResidenceAsked> residences) {
        return new VacancyFilter(words, employers, corps, places, residences, VacancyClosing.OPEN);
    }

    private List<String> found(VacancyFilter filter) {
        return found(filter, VacancyOrder.DEADLINE);
    }

    /** The ends of the numbers. */
    private List<String> found(VacancyFilter filter, VacancyOrder order) {
        var lines = search.find(filter, order, 0, 50);
        assertThat(search.count(filter)).isEqualTo(lines.size());
        return lines.stream()
                .map(line -> line.number().substring(here.length() + 1))
                .toList();
    }
}
