package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

@ProgramTest
class VacancyListPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    private String here;
    private String employer;
    private Client passerBy;

    @BeforeEach
    void thirty_notices_of_one_employer() {
        here = actors.freshCollectivity();
        employer = "Province Nord " + here;
        var all = new ArrayList<>(List.of(
                sample("01", "Assistant(e) social(e) de secteur", TODAY).at("Houaïlou"),
                sample("02", "Éducateur spécialisé", TODAY.plusDays(1))
                        .at("Koné")
                        .ended(PublicationStatus.EXTENDED),
                sample("03", "Médecin de santé publique", TODAY.plusDays(17))
                        .at("Poindimié")
                        .corps("Médecin")
                        .asking("<3"),
                sample("04", "Chef du service de l’action sociale", TODAY.minusDays(1)),
                sample("05", "Chef de bureau", TODAY.minusDays(100)).ended(PublicationStatus.FILLED)));
        for (int i = 6; i <= 30; i++) {
            all.add(sample("%02d".formatted(i), "Aide à domicile n° " + i, TODAY.plusDays(20)));
        }
        publications.publish(here, all.toArray(Sample[]::new));
        passerBy = doors.anonymous();
    }

    @Test
    void each_line_tells_how_long_is_left_with_the_plain_date() {
        var page = plain(passerBy.get(mine("")));

        assertThat(page)
                .contains("28 avis ouverts", "Ferme ce soir à minuit", "mar. 24 novembre")
                .contains("Ferme demain à minuit", "Prolongé", "Encore 17 jours", "résidence inférieure à 3 ans");
        assertThat(plain(passerBy.get(mine("&cloture=fermes"))))
                .contains("2 avis fermés", "Fermé depuis hier", "Pourvu");
    }

    @Test
    void pages_and_orders_keep_the_search_and_a_page_past_the_end_is_the_last() {
        assertThat(plain(passerBy.get(mine("")))).contains("1 à 20 sur 28", "employeur=Province+Nord", "&amp;page=2");
        assertThat(plain(passerBy.get(mine("&page=999")))).contains("21 à 28 sur 28");
        assertThat(plain(passerBy.get(mine("&tri=recents")))).contains("tri=recents&amp;page=2");
    }

    @Test
    void what_is_asked_wrongly_asks_for_nothing_and_no_visitor_gets_a_cookie() {
        var answer = passerBy.get(mine("&cloture=jamais&tri=%5C&residence=mille&page=-3&lieu=%1B%1B&q=%07"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(plain(answer)).contains("28 avis ouverts");
        assertThat(answer.whole().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_search_without_an_answer_says_so_and_leads_on() {
        assertThat(plain(passerBy.get("/avis?q=zzyzx"))).contains("Aucun avis ne répond à cette recherche");
    }

    @Test
    void the_list_is_searched_and_narrowed_on_a_desktop_without_a_button() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.open(mine("")).isAccessible();
            visit.fill("Mot, métier, lieu ou numéro", "houailu").sees("1 avis ouvert pour « houailu »");
            visit.isAccessible().sketch("avis-recherche");
            visit.page().fill("#q", "");
            visit.sees("28 avis ouverts");
            visit.page().getByText("Médecin (1)").click();
            visit.sees("1 avis ouvert").sees("retirer").isAccessible();
            visit.open(mine("")).sketch("avis");
        }
    }

    @Test
    void without_a_script_a_button_does_it_and_a_phone_shows_it_whole() {
        try (var visit = Chrome.withoutScript(doors.port())) {
            visit.open(mine(""));
            visit.fill("Mot, métier, lieu ou numéro", "médecin").press("Voir les avis");
            assertThat(visit.page().locator("ul.jobs li").count()).isEqualTo(1);
        }
        try (var visit = Chrome.onPhone(doors.port())) {
            visit.open(mine("")).isAccessible().scrollsOnlyDownwards().sketch("tel-avis");
        }
    }

    private Sample sample(String n, String title, LocalDate deadline) {
        return Sample.of(here + "-" + n, title, employer, deadline);
    }

    private String mine(String more) {
        return "/avis?employeur=" + URLEncoder.encode(employer, StandardCharsets.UTF_8) + more;
    }

    private static String plain(Client.Answer answer) {
        return answer.body().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
