package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Totp;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.ChangeRoles;
import nc.maillage.access.usecase.DisableAccount;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Client.Answer;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class SignInTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    AccountStore accounts;

    @Autowired
    DisableAccount disable;

    @Autowired
    ChangeRoles changeRoles;

    @Autowired
    Clock clock;

    Session officer;
    String slug;
    String login;
    Client client;

    @BeforeEach
    void an_officer_in_front_of_the_door() {
        slug = actors.freshCollectivity();
        officer = actors.another(Role.CASE_OFFICER, slug);
        login = doors.account(officer).login();
        client = doors.anonymous();
    }

    @Test
    void the_password_alone_does_not_open_the_door_and_the_telephone_is_enrolled_once() {
        var key = key(client.follow(signIn(Doors.PASSWORD)));
        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");

        var enrolled = client.post("/connexion/seconde-preuve", Map.of("code", codeOf(key, 0)));

        assertThat(enrolled.body()).contains("Vos codes de secours");
        assertThat(client.get("/mon-compte").status()).isEqualTo(200);
    }

    @Test
    void a_code_already_used_is_refused_and_a_recovery_code_serves_once() {
        var key = key(client.follow(signIn(Doors.PASSWORD)));
        var recovery = recoveryCode(client.post("/connexion/seconde-preuve", Map.of("code", codeOf(key, 0))));

        assertThat(second(codeOf(key, 0)).status()).isEqualTo(422);
        assertThat(second(recovery).location()).isEqualTo("/");
        assertThat(second(recovery).status()).isEqualTo(422);
        assertThat(second(codeOf(key, 1)).location()).isEqualTo("/");
    }

    @Test
    void an_unknown_login_and_a_wrong_password_get_the_same_words() {
        var wrong = signIn("faux mot de passe");
        var unknown = client.post("/connexion", Map.of("c", slug, "login", "inconnu.x", "password", "faux"));

        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(wrong.body()).contains("n’est pas le bon", "Il vous reste 4\u00A0essais");
        assertThat(unknown.body()).contains("n’est pas le bon", "Il vous reste 4\u00A0essais");
    }

    @Test
    void after_five_wrong_passwords_the_right_one_has_to_wait_too() {
        for (int i = 1; i <= 4; i++) {
            assertThat(signIn("faux " + i).status()).isEqualTo(422);
        }
        assertThat(signIn("faux 5").status()).isEqualTo(429);
        var right = signIn(Doors.PASSWORD);

        assertThat(right.status()).isEqualTo(429);
        assertThat(right.body()).contains("Trop d’essais", "Attendez jusqu’à");
    }

    @Test
    void an_address_may_fail_twenty_four_times_and_not_twenty_five_whatever_the_logins() {
        for (int i = 1; i <= 24; i++) {
            var answer = client.post("/connexion", Map.of("c", slug, "login", "essai." + i, "password", "faux"));
            assertThat(answer.status()).as("try %d", i).isEqualTo(422);
        }
        assertThat(client.post("/connexion", Map.of("c", slug, "login", "essai.25", "password", "faux"))
                        .status())
                .isEqualTo(429);
        assertThat(signIn(Doors.PASSWORD).status()).isEqualTo(429);

        client = doors.anonymous();
        assertThat(signIn(Doors.PASSWORD).location()).isEqualTo("/connexion/seconde-preuve");
    }

    @Test
    void the_session_gets_a_new_identifier_so_that_one_planted_before_is_worth_nothing() {
        client.setCookie("maillage", "cGxhbnRlZA==");
        client.follow(signIn(Doors.PASSWORD));

        assertThat(client.cookies().get("maillage")).isNotEqualTo("cGxhbnRlZA==");
    }

    @Test
    void a_disabled_account_is_out_at_its_next_request() {
        var signedIn = doors.signedIn(officer);
        assertThat(signedIn.get("/mon-compte").status()).isEqualTo(200);

        actors.as(
                actors.administrator(slug),
                () -> disable.run(doors.account(officer).id()));

        assertThat(signedIn.get("/mon-compte").location()).startsWith("/connexion");
        assertThat(signIn(Doors.PASSWORD).body()).contains("n’est pas le bon");
    }

    @Test
    void a_role_taken_away_is_felt_at_the_next_request() {
        var signedIn = doors.signedIn(officer);
        assertThat(signedIn.get("/mon-compte").body()).contains("Proposer une décision");

        var account = doors.account(officer);
        actors.as(
                actors.administrator(slug),
                () -> changeRoles.run(account.id(), account.version(), Set.of(Role.RECEPTION)));

        assertThat(signedIn.get("/mon-compte").body()).doesNotContain("Proposer une décision");
    }

    @Test
    void signing_out_ends_the_session() {
        var signedIn = doors.signedIn(officer);
        signedIn.get("/mon-compte");

        assertThat(signedIn.post("/deconnexion", Map.of()).location()).isEqualTo("/connexion?adieu");
        assertThat(signedIn.get("/mon-compte").location()).startsWith("/connexion");
    }

    @Test
    void who_has_left_a_house_of_several_collectivities_is_told_so_before_choosing_one() {
        actors.freshCollectivity();
        var page = doors.anonymous().get("/connexion?adieu");
        assertThat(page.body()).contains("Choisissez d’abord votre collectivité", "Vous êtes déconnecté.");
    }

    @Test
    void an_address_elsewhere_typed_as_the_next_page_leads_home() {
        assertThat(Arrival.local("/demandes/2026-000123")).isEqualTo("/demandes/2026-000123");
        for (var trap : new String[] {"//mechant.example", "https://mechant.example", "/\\mechant.example", "/a\nb"}) {
            assertThat(Arrival.local(trap)).isEqualTo("/");
        }
    }

    private Answer signIn(String password) {
        return client.post("/connexion", Map.of("c", slug, "login", login, "password", password));
    }

    private Answer second(String code) {
        client = doors.anonymous();
        assertThat(signIn(Doors.PASSWORD).location()).isEqualTo("/connexion/code");
        return client.post("/connexion/code", Map.of("code", code));
    }

    private byte[] key(Answer enrolment) {
        assertThat(enrolment.body()).contains("Protéger votre compte");
        var text = enrolment
                .body()
                .replaceAll("(?s).*<b class=\"mono\">([A-Z2-7 ]+)</b>.*", "$1")
                .replace(" ", "");
        var key = new byte[Totp.SECRET_BYTES];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits(text).substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
        return key;
    }

    private static String bits(String base32) {
        var bits = new StringBuilder();
        base32.chars()
                .forEach(c -> bits.append("%5s"
                        .formatted(Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)))
                        .replace(' ', '0')));
        return bits.toString();
    }

    private String codeOf(byte[] key, int stepsAhead) {
        return new Totp(key).at(Totp.stepOf(clock.instant()) + stepsAhead);
    }

    private static String recoveryCode(Answer page) {
        return page.body().replaceAll("(?s).*?<li>(\\w{4}-\\w{4}-\\w{4}-\\w{4})</li>.*", "$1");
    }
}
