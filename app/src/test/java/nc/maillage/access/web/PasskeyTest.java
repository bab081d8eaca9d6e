package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.ResetProof;
import nc.maillage.audit.AuditLog;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Client.Answer;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.SoftKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A passkey as the second factor of a sign-in, and what it must not open. */
@ProgramTest
class PasskeyTest {
    private static final Pattern CHALLENGE = Pattern.compile("data-challenge=\"([^\"]+)\"");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    AccountStore accounts;

    @Autowired
    ResetProof reset;

    @Autowired
    AuditLog log;

    Session officer;
    String slug;
    SoftKey key;
    Client client;

    @BeforeEach
    void an_officer_who_enrols_a_key_at_the_first_sign_in() {
        slug = actors.freshCollectivity();
        officer = actors.another(Role.CASE_OFFICER, slug);
        key = new SoftKey("localhost", "http://localhost:" + doors.port());
        client = doors.anonymous();
        var enrolled = enrol(officer, key);
        assertThat(enrolled.body()).contains("La clé est enregistrée", "Vos codes de secours");
    }

    @Test
    void the_key_opens_the_door_after_the_password_and_not_before() {
        assertThat(client.get("/mon-compte").status()).isEqualTo(200);
        client = doors.anonymous();
        assertThat(client.post("/connexion/cle", key.used("AAAA")).location()).isEqualTo("/connexion?expiree");

        assertThat(enter(officer, key).location()).isEqualTo("/");
        assertThat(client.get("/mon-compte").body()).contains("clé d’accès");
    }

    @Test
    void an_answer_given_once_is_worth_nothing_the_second_time() {
        var page = atTheSecondProof(officer);
        var answer = key.used(challenge(page));
        assertThat(client.post("/connexion/cle", answer).location()).isEqualTo("/");

        atTheSecondProof(officer);
        assertRefused(client.post("/connexion/cle", answer));
    }

    @Test
    void a_challenge_serves_once_even_when_the_answer_was_wrong() {
        var challenge = challenge(atTheSecondProof(officer));
        assertRefused(client.post("/connexion/cle", key.used("c29tZXRoaW5nLWVsc2U")));

        assertRefused(client.post("/connexion/cle", key.used(challenge)));
    }

    @Test
    void the_key_of_a_colleague_does_not_open_the_account() {
        var colleague = actors.another(Role.CASE_OFFICER, slug);
        var other = new SoftKey("localhost", "http://localhost:" + doors.port());
        client = doors.anonymous();
        enrol(colleague, other);

        assertRefused(enter(officer, other));
        assertThat(enter(colleague, other).location()).isEqualTo("/");
    }

    @Test
    void a_page_that_imitates_the_program_gets_nothing_out_of_the_key() {
        assertRefused(enter(officer, key.at("localhost", "http://localhost:1")));
        assertRefused(enter(officer, key.at("mechant.example", "http://localhost:" + doors.port())));
    }

    @Test
    void a_counter_that_goes_back_betrays_a_copy_and_is_written_in_the_log() {
        key.counter = 40;
        assertThat(enter(officer, key).location()).isEqualTo("/");
        key.counter = 3;
        assertRefused(enter(officer, key));

        var account = doors.account(officer).id().value();
        assertThat(actors.as(officer, () -> log.about("account", account)))
                .extracting(AuditLog.Line::act)
                .contains("account.passkey-added", "account.passkey-copied");
    }

    @Test
    void noise_instead_of_an_answer_is_refused_like_any_wrong_one() {
        for (var noise : new String[] {"", "%%%", "AAAA", "eyJ0eXBlIjoxfQ"}) {
            atTheSecondProof(officer);
            assertRefused(client.post(
                    "/connexion/cle",
                    Map.of("keyCredential", noise, "keyClient", noise, "keyProof", noise, "keySignature", noise)));
        }
    }

    @Test
    void the_last_proof_stays_and_a_second_key_lets_the_first_go() {
        var removal = removal();
        assertThat(client.post(removal, Map.of()).body()).contains("C’est votre seule seconde preuve");

        var second = new SoftKey("localhost", "http://localhost:" + doors.port());
        assertThat(add(second, "Clé de réserve", Doors.PASSWORD).location()).isEqualTo("/mon-compte/seconde-preuve");
        assertThat(client.post(removal, Map.of()).location()).isEqualTo("/mon-compte/seconde-preuve");
        assertThat(client.get("/mon-compte/seconde-preuve").body())
                .contains("Clé de réserve")
                .doesNotContain("Ordinateur du bureau");
        assertRefused(enter(officer, key));
    }

    @Test
    void a_desk_left_open_does_not_give_a_key_away_without_the_password() {
        var thief = new SoftKey("localhost", "http://localhost:" + doors.port());

        var answer = add(thief, "À moi", "pas le bon mot de passe");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Ce n’est pas votre mot de passe actuel", "value=\"À moi\"");
        assertThat(client.get("/mon-compte/seconde-preuve").body()).doesNotContain("À moi");
    }

    @Test
    void a_password_that_was_not_typed_is_asked_for_and_counts_as_no_try() {
        for (int i = 0; i < 6; i++) {
            assertThat(client.post("/mon-compte/codes-de-secours", Map.of()).body())
                    .contains("Tapez votre mot de passe.");
        }
        assertThat(signIn(officer).location()).isEqualTo("/connexion/code");
    }

    @Test
    void the_administrator_takes_a_lost_key_away_and_another_is_enrolled() {
        actors.as(
                actors.administrator(slug),
                () -> reset.secondFactor(doors.account(officer).id()));

        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");
        assertThat(signIn(officer).location()).isEqualTo("/connexion/seconde-preuve");
    }

    private Answer enrol(Session who, SoftKey with) {
        var page = client.follow(signIn(who));
        return client.post("/connexion/seconde-preuve/cle", and(with.created(challenge(page)), "Ordinateur du bureau"));
    }

    private Answer add(SoftKey with, String name, String password) {
        var fields = and(with.created(challenge(client.get("/mon-compte/cles/nouvelle"))), name);
        fields.put("password", password);
        return client.post("/mon-compte/cles/nouvelle", fields);
    }

    private Answer enter(Session who, SoftKey with) {
        var page = atTheSecondProof(who);
        return client.post("/connexion/cle", with.used(challenge(page)));
    }

    private Answer atTheSecondProof(Session who) {
        client = doors.anonymous();
        var answer = signIn(who);
        assertThat(answer.location()).isEqualTo("/connexion/code");
        return client.follow(answer);
    }

    private Answer signIn(Session who) {
        return client.post(
                "/connexion", Map.of("c", slug, "login", doors.account(who).login(), "password", Doors.PASSWORD));
    }

    private String removal() {
        var matcher = Pattern.compile("/mon-compte/cles/[0-9a-f-]{36}/retirer")
                .matcher(client.get("/mon-compte/seconde-preuve").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Cette clé n’est pas celle de ce compte");
        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");
    }

    private static String challenge(Answer page) {
        var matcher = CHALLENGE.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> and(Map<String, String> answer, String name) {
        var fields = new HashMap<>(answer);
        fields.put("keyName", name);
        return fields;
    }
}
