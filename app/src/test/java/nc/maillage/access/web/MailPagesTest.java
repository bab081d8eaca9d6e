package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
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

/** The administrator of a program without a mail server. */
@ProgramTest
class MailPagesTest {
    private static final String PAGE = "/administration/courriels";
    private static final String ADDRESS = "lea.wema@exemple.nc";
    private static final String NO_SERVER = "Aucun serveur de courriel n’est réglé.";

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    MailsWaiting mails;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    Session administrator;
    Client client;

    @BeforeEach
    void an_administrator_at_work() {
        administrator = actors.administrator(actors.freshCollectivity());
        client = doors.signedIn(administrator);
    }

    @Test
    void a_mail_of_trial_waits_and_the_page_says_how_many_and_why() {
        assertThat(client.post(PAGE + "/essai", Map.of("address", ADDRESS)).location())
                .isEqualTo(PAGE);

        var waiting = mails.to(administrator.agent().collectivity(), ADDRESS);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().subject()).isEqualTo("Courriel d’essai de Maillage");
        assertThat(waiting.getFirst().text()).contains("Province de test");
        tried();
        assertThat(client.get(PAGE).body())
                .contains("1\u00A0courriel attend", NO_SERVER, "MAILLAGE_MAIL_HOST")
                .doesNotContain(ADDRESS, "Province de test a demandé");
    }

    @Test
    void an_address_that_is_none_comes_back_with_what_to_do() {
        for (var typed : new String[] {"", "lea", "a@b.nc,c@d.nc", "a@b.nc\r\nBcc: c@d.nc", "léa@exemple.nc"}) {
            var answer = client.post(PAGE + "/essai", Map.of("address", typed));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Écrivez une seule adresse", "id=\"address-error\"");
        }
        assertThat(client.post(PAGE + "/essai", Map.of("address", "léa@exemple.nc"))
                        .body())
                .contains("value=\"léa@exemple.nc\"");
    }

    @Test
    void what_was_given_up_is_shown_with_its_reason_and_sent_again_once() {
        client.post(PAGE + "/essai", Map.of("address", ADDRESS));
        giveUp();

        var page = client.get(PAGE + "?etat=GIVEN_UP").body();
        assertThat(page)
                .contains("Le serveur refuse l’adresse (550).", "Renvoyer")
                .doesNotContain(ADDRESS);
        var id = page.replaceAll("(?s).*name=\"id\" value=\"([0-9a-f-]{36})\".*", "$1");
        var stranger = doors.signedIn(actors.administrator(actors.freshCollectivity()));
        stranger.post(PAGE + "/renvoi", Map.of("id", id));
        assertThat(client.get(PAGE + "?etat=GIVEN_UP").body()).contains(id);

        var again = client.follow(client.post(PAGE + "/renvoi", Map.of("id", id)));
        assertThat(again.body()).contains("1\u00A0courriel de nouveau dans la boîte d’envoi");
        assertThat(client.follow(client.post(PAGE + "/renvoi", Map.of("id", id)))
                        .body())
                .contains("Rien n’a été renvoyé");
    }

    @Test
    void all_those_given_up_are_sent_again_at_once() {
        client.follow(client.post(PAGE + "/essai", Map.of("address", ADDRESS)));
        client.follow(client.post(PAGE + "/essai", Map.of("address", "autre@exemple.nc")));
        giveUp();

        assertThat(client.follow(client.post(PAGE + "/renvoi", Map.of())).body())
                .contains("2\u00A0courriels de nouveau dans la boîte d’envoi");
    }

    @Test
    void it_is_read_on_a_screen_and_on_a_telephone() {
        client.post(PAGE + "/essai", Map.of("address", ADDRESS));
        client.post(PAGE + "/essai", Map.of("address", ADDRESS));
        tried();
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.signedIn(doors.sessionCookie(administrator)).open(PAGE);
            visit.sees("2 courriels attendent").isAccessible().sketch("courriels-attente");
            visit.fill("Adresse de courriel", "pas une adresse").press("Envoyer un courriel d’essai");
            visit.sees("Écrivez une seule adresse").forgetErrors();
            visit.isAccessible().sketch("courriels-refus");
            giveUp();
            visit.open(PAGE).follow("Abandonnés").sees("refuse l’adresse (550)").isAccessible();
            visit.sketch("courriels-abandonnes");
            visit.page().setViewportSize(360, 800);
            visit.isAccessible().scrollsOnlyDownwards().sketch("telephone-courriels-abandonnes");
        }
    }

    private void tried() {
        Awaited.until(
                "a first try",
                Duration.ofMinutes(1),
                () -> JdbcClient.create(owner)
                        .sql("select count(*) = 0 from platform.mail where collectivity_id = :c and tries = 0")
                        .param("c", administrator.agent().collectivity().value())
                        .query(Boolean.class)
                        .single());
    }

    private void giveUp() {
        tried();
        JdbcClient.create(owner)
                .sql("""
                        update platform.mail set state = 'GIVEN_UP', ended_at = now(), why = 'Le serveur refuse l’adresse (550).'
                        where collectivity_id = :c
                        """)
                .param("c", administrator.agent().collectivity().value())
                .update();
    }
}
