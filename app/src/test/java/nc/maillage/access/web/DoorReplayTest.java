package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was valid once, for one browser, on one computer, opens nothing a second time, elsewhere or afterwards. */
@ProgramTest
class DoorReplayTest {
    private static final String PLANTED = "cGxhbnRlZC1ieS1zb21lYm9keQ==";

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    private Session officer;
    private String slug;
    private Client client;

    @BeforeEach
    void an_officer_signed_in() {
        slug = actors.freshCollectivity();
        officer = actors.another(Role.CASE_OFFICER, slug);
        client = doors.signedIn(officer);
        client.get("/mon-compte");
    }

    @Test
    void an_identifier_of_session_that_somebody_chose_or_saw_before_the_password_is_worth_nothing_after() {
        var victim = doors.anonymous();
        victim.setCookie("maillage", PLANTED);
        victim.post(
                "/connexion", Map.of("c", slug, "login", doors.account(officer).login(), "password", Doors.PASSWORD));
        var between = victim.cookies().get("maillage");
        var watcher = doors.anonymous();
        watcher.setCookie("maillage", PLANTED);

        assertThat(between).isNotBlank().isNotEqualTo(PLANTED);
        assertThat(watcher.get("/connexion/code").location()).startsWith("/connexion?expiree");
        assertThat(watcher.get("/connexion/seconde-preuve").location()).startsWith("/connexion?expiree");
    }

    @Test
    void a_session_that_was_signed_out_does_not_come_back_with_its_old_cookie() {
        var old = client.cookies().getOrDefault("maillage", "");
        client.post("/deconnexion", Map.of());
        var thief = doors.anonymous();
        thief.setCookie("maillage", old);

        assertThat(thief.get("/mon-compte").location()).startsWith("/connexion");
    }

    @Test
    void the_proof_of_a_form_serves_in_its_own_browser_only() {
        var other = doors.signedIn(actors.another(Role.CASE_OFFICER, slug));
        var body = other.get("/mon-compte/mot-de-passe").body();
        var stolen = body.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        assertThat(client.post("/mon-compte/raccourcis", Map.of("_csrf", stolen))
                        .status())
                .isEqualTo(403);
        assertThat(client.post("/mon-compte/raccourcis", Map.of("_csrf", "")).status())
                .isEqualTo(403);
        assertThat(client.post("/mon-compte/raccourcis", Map.of()).status()).isEqualTo(302);
    }

    @Test
    void a_form_sent_again_leads_where_the_first_one_led_and_changes_nothing_any_more() {
        var kept = Map.of("_once", UUID.randomUUID().toString(), "touches", "oui");
        client.post("/mon-compte/raccourcis", kept);
        client.post("/mon-compte/raccourcis", Map.of());

        for (int time = 0; time < 2; time++) {
            assertThat(client.post("/mon-compte/raccourcis", kept).location()).isEqualTo("/raccourcis");
        }
        assertThat(doors.account(officer).singleKeys()).isFalse();
    }

    @Test
    void on_a_shared_computer_signing_out_leaves_nothing_to_go_back_to() {
        for (var page : new String[] {
            "/mon-compte", "/recherche?q=nepoura", "/travail", "/recherche/export.csv?q=a", "/nulle-part"
        }) {
            assertThat(client.get(page)
                            .whole()
                            .headers()
                            .firstValue("Cache-Control")
                            .orElse(""))
                    .as(page)
                    .contains("no-store");
        }
        var out = client.post("/deconnexion", Map.of()).whole().headers();

        assertThat(out.firstValue("Clear-Site-Data").orElse("")).contains("\"cache\"", "\"storage\"");
        assertThat(out.allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("maillage-agent=;") && cookie.contains("Max-Age=0"));
    }
}
