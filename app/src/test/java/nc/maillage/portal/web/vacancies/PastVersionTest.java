package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.Publications;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Version antérieure d’un avis » : what anyone could read once, anyone reads still, whole. */
@ProgramTest
class PastVersionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    private String here;
    private Sample last;
    private Client passerBy;

    @BeforeEach
    void a_notice_of_three_versions() {
        here = actors.freshCollectivity();
        var first = Sample.of(here + "-7", "Assistant(e) social(e)", "Province Nord", TODAY.plusDays(3))
                .at("Houaïlou")
                .doing("tenir la permanence du mardi");
        publications.publish(here, first);
        var second =
                first.until(TODAY.plusDays(17)).doing("suivre les familles").ended(PublicationStatus.EXTENDED);
        publications.change(here, second, 2, "Trop peu de candidatures.", at("2026-11-20T09:00:00+11:00"));
        last = second.ended(PublicationStatus.WITHDRAWN);
        publications.change(here, last, 3, "Poste supprimé", at("2026-11-23T09:00:00+11:00"));
        passerBy = doors.anonymous();
    }

    @Test
    void each_version_is_read_whole_with_its_own_dates_and_says_until_when_it_held() {
        var first = plain(passerBy.get(path() + "/versions/1"));
        assertThat(first)
                .contains("tenir la permanence du mardi", "vendredi 27 novembre 2026", "ce n’est plus l’avis")
                .contains("remplacée le 20 novembre 2026", "href=\"" + path() + "\"")
                .doesNotContain("suivre les familles", "/candidater", "ld+json", "data-closes");
        var second = plain(passerBy.get(path() + "/versions/2"));
        assertThat(second)
                .contains("suivre les familles", "vendredi 11 décembre 2026", "remplacée le 23 novembre 2026")
                .doesNotContain("tenir la permanence");
    }

    @Test
    void the_history_leads_to_each_of_them_and_the_shown_one_is_no_link() {
        assertThat(passerBy.get(path()).body())
                .contains("href=\"" + path() + "/versions/1\"", "href=\"" + path() + "/versions/2\"")
                .doesNotContain("/versions/3");
        assertThat(passerBy.get(path() + "/versions/1").body())
                .contains("href=\"" + path() + "/versions/2\"")
                .doesNotContain("href=\"" + path() + "/versions/1\"");
    }

    @Test
    void search_engines_keep_the_notice_of_today_alone() {
        assertThat(passerBy.get(path() + "/versions/1").body())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .containsPattern("<link rel=\"canonical\" href=\"https?://[^\"]+" + path() + "\">");
        assertThat(passerBy.get(path()).body()).doesNotContain("noindex");
    }

    @Test
    void the_last_version_is_the_notice_itself_and_one_that_never_was_is_not_found() {
        var now = passerBy.get(path() + "/versions/3");
        assertThat(now.status()).isEqualTo(302);
        assertThat(now.location()).endsWith(path());
        for (var none : new String[] {"4", "0", "-1", "abc", "99999999999"}) {
            assertThat(passerBy.get(path() + "/versions/" + none).status())
                    .as(none)
                    .isEqualTo(404);
        }
        assertThat(passerBy.get("/avis/99-9999/versions/1").status()).isEqualTo(404);
    }

    @Test
    void it_is_read_by_everyone_on_a_screen_and_on_a_telephone() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.open(path()).follow("Publié, jusqu’au vendredi 27 novembre 2026");
            visit.sees("ce n’est plus l’avis d’aujourd’hui").isAccessible().sketch("avis-version");
            visit.follow("Lire l’avis d’aujourd’hui").sees("Cet avis a été retiré");
        }
        try (var visit = Chrome.onPhone(doors.port())) {
            visit.open(path() + "/versions/1").isAccessible().scrollsOnlyDownwards();
            visit.sketch("tel-avis-version");
        }
    }

    private String path() {
        return "/avis/" + Objects.requireNonNull(last).number();
    }

    private static OffsetDateTime at(String when) {
        return OffsetDateTime.parse(when);
    }

    private static String plain(Client.Answer answer) {
        return answer.body().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
