package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.Publications;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.recruitment.usecase.TellAlerts;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.MailsWaiting;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgramTest
class AlertPagesTest {
    private static final String PATH = "/avis/alertes";
    private static final Instant MORNING = Instant.parse("2026-11-25T19:00:30Z");

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    @Autowired
    MailsWaiting mails;

    @Autowired
    Collectivities collectivities;

    @Autowired
    TellAlerts morning;

    @Autowired
    WorkingClock clock;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private String here;
    private String employer;
    private String address;
    private Client passerBy;

    @BeforeEach
    void somebody_with_an_address() {
        here = actors.freshCollectivity();
        actors.administrator(here);
        employer = "Employeur " + here;
        address = "lecteur." + UUID.randomUUID().toString().substring(0, 8) + "@exemple.nc";
        passerBy = doors.anonymous();
    }

    @Test
    void nothing_is_active_before_the_link_is_opened_and_its_button_pressed() {
        ask();
        assertThat(passerBy.get(link()).body()).contains("Oui, m’envoyer les nouveaux avis", employer);
        published("1", "Assistant social");
        tell(MORNING);
        assertThat(received()).hasSize(1);

        assertThat(passerBy.post(link(), Map.of()).body()).contains("C’est confirmé", employer);
        assertThat(passerBy.get(link()).status()).isEqualTo(404);
    }

    @Test
    void one_mail_in_the_morning_tells_all_that_is_new_for_that_search_and_tells_it_once() {
        confirmed();
        published("1", "Assistant social");
        published("2", "Éducateur");
        publications.publish(here, Sample.of(here + "-3", "D’un autre", "Autre " + here, LocalDate.of(2026, 12, 16)));

        tell(MORNING.minusSeconds(3600));
        tell(MORNING);
        tell(MORNING.plusSeconds(600));

        assertThat(received()).hasSize(2);
        var mail = received().getLast();
        assertThat(mail.subject()).isEqualTo("2\u00A0avis de vacance de poste");
        assertThat(mail.text().replace('\u00A0', ' '))
                .contains("Assistant social", "Éducateur", "/avis/" + here + "-1", "mercredi 16 décembre 2026")
                .doesNotContain("D’un autre");
        assertThat(mail.header("List-Unsubscribe")).contains("/avis/alertes/arret/");
    }

    @Test
    void one_click_stops_and_erases_the_address_and_a_page_does_it_too() {
        confirmed();
        published("1", "Assistant social");
        tell(MORNING);
        var stop = path(received().getLast().header("List-Unsubscribe").replaceAll("[<>]", ""));

        assertThat(passerBy.get(stop).body()).contains("Arrêter et effacer mon adresse");
        assertThat(kept()).isEqualTo(1);
        var stopped = passerBy.post(stop, Map.of("List-Unsubscribe", "One-Click", "_csrf", ""));

        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.body()).contains("C’est arrêté");
        assertThat(kept()).isZero();
        assertThat(passerBy.post(stop, Map.of()).body()).contains("C’est arrêté");
    }

    @Test
    void the_answer_does_not_tell_whether_an_address_is_known_and_nobody_is_flooded() {
        var first = ask().body();
        for (int again = 0; again < 3; again++) {
            assertThat(ask().body()).isEqualTo(first);
        }
        assertThat(received()).hasSize(3);

        // Five a minute: of eleven, one at least comes too soon, even where a minute ends among them.
        assertThat(IntStream.range(0, 11).map(each -> ask().status())).contains(429);
    }

    @Test
    void who_confirms_the_same_search_again_is_not_told_twice() {
        confirmed();
        passerBy = doors.anonymous();
        confirmed();

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void what_nobody_confirms_is_erased_and_its_link_serves_no_more() {
        ask();
        var link = link();

        tell(clock.instant().plusSeconds(8 * 86_400));

        assertThat(kept()).isZero();
        assertThat(passerBy.get(link).body()).contains("Ce lien ne sert plus");
        assertThat(passerBy.post(link, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void links_are_kept_as_digests_only() {
        ask();
        var token = link().substring(link().lastIndexOf('/') + 1);

        assertThat(JdbcClient.create(owner)
                        .sql("select count(*) from recruitment.vacancy_alert a where a::text like :token")
                        .param("token", "%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_address_that_is_none_stays_typed_with_its_message_and_the_page_is_for_everyone() {
        var wrong = passerBy.post(PATH, Map.of("courriel", "lea chez exemple", "employeur", employer, "_csrf", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Écrivez une seule adresse", "value=\"lea chez exemple\"", employer);

        try (var visit = Chrome.onPhone(doors.port())) {
            visit.open(PATH + "?q=infirmier")
                    .isAccessible()
                    .scrollsOnlyDownwards()
                    .sketch("tel-avis-alerte");
            visit.fill("Adresse de courriel", address)
                    .press("M’envoyer le lien")
                    .sees("Regardez vos courriels")
                    .isAccessible();
        }
        ask();
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.open(link()).isAccessible().sketch("avis-alerte-confirmer");
            visit.press("Oui, m’envoyer").sees("C’est confirmé").isAccessible();
        }
    }

    private Client.Answer ask() {
        return passerBy.post(PATH, Map.of("courriel", address, "employeur", employer, "_csrf", ""));
    }

    private void confirmed() {
        ask();
        passerBy.post(link(), Map.of("_csrf", ""));
    }

    private void published(String n, String title) {
        publications.publish(here, Sample.of(here + "-" + n, title, employer, LocalDate.of(2026, 12, 16)));
    }

    private void tell(Instant at) {
        clock.at(at, () -> {
            morning.run();
            return true;
        });
    }

    private List<MailsWaiting.Read> received() {
        return mails.to(collectivities.all().getFirst().id(), address);
    }

    private String link() {
        return path(received().getLast().link());
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private long kept() {
        return JdbcClient.create(owner)
                .sql("select count(*) from recruitment.vacancy_alert where address = :address")
                .param("address", address)
                .query(Long.class)
                .single();
    }
}
