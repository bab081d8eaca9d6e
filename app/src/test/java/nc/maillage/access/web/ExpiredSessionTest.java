package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class ExpiredSessionTest {
    private static final Map<String, String> TYPED =
            Map.of("name", "Province de « l’Est »\nligne deux", "directorate", "DPASS", "password", "secret à taire");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    KeptForms keptForms;

    Session administrator;
    Client client;

    @BeforeEach
    void a_form_being_filled_in_when_the_session_expires() {
        administrator = actors.administrator(actors.freshCollectivity());
        client = inTheMiddleOfAForm(administrator);
    }

    @Test
    void what_was_typed_waits_for_the_same_person_and_goes_by_a_button() {
        var expired = client.post("/administration/collectivite", TYPED);
        assertThat(expired.location()).isEqualTo("/connexion?garde");
        assertThat(client.get("/connexion?garde&c=" + doors.slugOf(administrator))
                        .body())
                .contains("Votre session s’est fermée pendant votre saisie");

        var back = doors.signedIn(administrator);
        var page = back.get("/reprendre");

        assertThat(page.body())
                .contains("action=\"/administration/collectivite\"", "Province de « l’Est »\nligne deux", "DPASS")
                .doesNotContain("secret à taire");
        back.post("/administration/collectivite", with(TYPED, "_resumed", "oui"));
        assertThat(back.get("/reprendre").location()).isEqualTo("/");
    }

    @Test
    void another_person_gets_nothing_of_it() {
        client.post("/administration/collectivite", TYPED);
        var colleague = actors.another(Role.ADMINISTRATOR, doors.slugOf(administrator));

        assertThat(doors.signedIn(colleague).get("/reprendre").location()).isEqualTo("/");
    }

    @Test
    void a_browser_that_nobody_had_signed_in_with_leaves_nothing_behind() {
        var stranger = doors.anonymous();

        assertThat(stranger.post("/administration/collectivite", TYPED).location())
                .isEqualTo("/connexion?expiree");
        assertThat(doors.signedIn(administrator).get("/reprendre").location()).isEqualTo("/");
    }

    @Test
    void a_page_that_was_only_being_read_opens_again_after_the_sign_in() {
        assertThat(client.get("/administration/comptes?tri=-login").location())
                .isEqualTo("/connexion?suite=%2Fadministration%2Fcomptes%3Ftri%3D-login");
    }

    private Client inTheMiddleOfAForm(Session who) {
        var browser = doors.signedIn(who);
        browser.get("/mon-compte");
        var cookie = keptForms.agentCookie(
                who.agent().collectivity(), doors.account(who).id());
        browser.setCookie("maillage-agent", cookie.replaceAll("maillage-agent=([^;]*);.*", "$1"));
        browser.loseSession();
        return browser;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
