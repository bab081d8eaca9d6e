package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.LinkDirectory;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.TestDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** With the local accounts closed the directory is the only door. */
@ProgramTest
@TestPropertySource(properties = "maillage.local-accounts=false")
class LocalAccountsClosedTest {
    private static final TestDirectory DIRECTORY = new TestDirectory();

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    LinkDirectory link;

    @DynamicPropertySource
    static void directory(DynamicPropertyRegistry properties) {
        DIRECTORY.configure(properties);
    }

    @Test
    void the_form_is_gone_a_password_is_refused_and_a_session_opened_by_one_is_over() {
        var slug = actors.freshCollectivity();
        var officer = actors.another(Role.CASE_OFFICER, slug);
        var account = doors.account(officer);
        var client = doors.anonymous();

        assertThat(client.get("/connexion?c=" + slug).body())
                .contains("Se connecter avec l’annuaire de la province")
                .doesNotContain("name=\"password\"");
        var proof = "0123456789abcdef";
        client.setCookie("maillage-form", proof);
        var answer = client.post(
                "/connexion",
                Map.of("c", slug, "login", account.login(), "password", Doors.PASSWORD, "_csrf", masked(proof)));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Les mots de passe d’ici sont fermés");
        assertThat(client.get("/connexion/code").location()).startsWith("/connexion?expiree");
        assertThat(doors.signedIn(officer).get("/mon-compte").location()).startsWith("/connexion");
    }

    /** No page of a passer-by holds a form any more: the proof of origin is made as the program would. */
    private static String masked(String proof) {
        var bytes = "\0".repeat(proof.length()) + proof;
        return Base64.getUrlEncoder().encodeToString(bytes.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_directory_lets_in_with_the_roles_kept_here_where_it_gives_none() {
        var slug = actors.freshCollectivity();
        var officer = actors.another(Role.CASE_OFFICER, slug);
        actors.as(
                actors.administrator(slug),
                () -> link.run(doors.account(officer).id(), "sujet-1").orFail());
        var client = doors.anonymous();

        var way = client.get("/connexion/annuaire?c=" + slug).location();

        assertThat(client.get(DIRECTORY.answers(way, "sujet-1", Map.of())).location())
                .isEqualTo("/");
        assertThat(client.get("/mon-compte").body()).contains("Proposer une décision");
    }

    @Test
    void whoever_cancels_there_is_told_so_here() {
        var slug = actors.freshCollectivity();
        actors.administrator(slug);
        var client = doors.anonymous();
        var state = client.get("/connexion/annuaire?c=" + slug).location().replaceAll(".*[?&]state=([^&]+).*", "$1");

        assertThat(client.get("/connexion/annuaire/retour?error=access_denied&state=" + state)
                        .body())
                .contains("n’a pas confirmé", "Revenir à la connexion");
    }

    @Test
    void one_subject_is_one_account() {
        var slug = actors.freshCollectivity();
        var officer = actors.another(Role.CASE_OFFICER, slug);
        actors.as(
                actors.administrator(slug),
                () -> link.run(doors.account(officer).id(), "sujet-2").orFail());
        var colleague = actors.another(Role.CASE_OFFICER, slug);
        var refused = actors.as(
                actors.administrator(slug),
                () -> link.run(doors.account(colleague).id(), "sujet-2"));

        assertThat(refused.messages().get("subject")).contains("Un autre compte");
    }
}
