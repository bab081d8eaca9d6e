package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.DisableAccount;
import nc.maillage.access.usecase.LinkDirectory;
import nc.maillage.access.usecase.ResetProof;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Client;
import nc.maillage.testing.Client.Answer;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.TestDirectory;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Signing in by a directory: who is prepared enters where they were going, with the roles that it tells and no other. */
@ProgramTest
@TestPropertySource(
        properties = {
            "maillage.oidc.role-claim=acces.groupes",
            "maillage.oidc.roles=dpass-instruction=CASE_OFFICER, dpass-accueil=RECEPTION"
        })
class DirectoryTest {
    private static final TestDirectory DIRECTORY = new TestDirectory();

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    AccountStore accounts;

    @Autowired
    LinkDirectory link;

    @Autowired
    DisableAccount disable;

    @Autowired
    ResetProof reset;

    private final String subject = UUID.randomUUID().toString();
    private String slug;
    private Session officer;
    private Client client;

    @DynamicPropertySource
    static void directory(DynamicPropertyRegistry properties) {
        DIRECTORY.configure(properties);
    }

    @BeforeEach
    void an_officer_whose_account_is_prepared() {
        slug = actors.freshCollectivity();
        officer = actors.another(Role.CASE_OFFICER, slug);
        prepared(subject);
        client = doors.anonymous();
    }

    @Test
    void the_sign_in_page_offers_the_directory_and_whoever_is_prepared_lands_on_the_page_asked_for() {
        assertThat(client.get("/connexion?c=" + slug + "&suite=/mon-compte").body())
                .contains("Se connecter avec l’annuaire de la province", "/connexion/annuaire?c=" + slug);

        var arrived = comesBack(subject, groups("dpass-instruction"));

        assertThat(arrived.location()).isEqualTo("/mon-compte");
        assertThat(client.get("/mon-compte").body()).contains("Instruction");
    }

    @Test
    void the_request_to_the_directory_carries_a_state_a_nonce_and_a_proof_of_possession() {
        assertThat(leaves())
                .startsWith(DIRECTORY.origin())
                .contains(
                        "response_type=code",
                        "scope=openid",
                        "state=",
                        "nonce=",
                        "code_challenge=",
                        "code_challenge_method=S256");
    }

    @Test
    void a_subject_that_nobody_prepared_is_refused_and_told_what_to_hand_over() {
        var stranger = "inconnu-" + UUID.randomUUID();

        var refused = comesBack(stranger, groups("dpass-instruction"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Aucun compte n’est préparé", stranger);
        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");
    }

    @Test
    void a_suspended_account_and_one_of_another_collectivity_get_the_same_refusal() {
        var other = actors.freshCollectivity();
        actors.administrator(other);
        assertThat(comesBack(other, subject, groups("dpass-instruction")).body())
                .contains("Aucun compte n’est préparé");

        actors.as(
                actors.administrator(slug),
                () -> disable.run(doors.account(officer).id()));

        assertThat(comesBack(subject, groups("dpass-instruction")).body()).contains("Aucun compte n’est préparé");
    }

    @Test
    void the_roles_are_those_of_the_claims_and_a_value_that_is_not_in_the_settings_gives_none() {
        comesBack(subject, groups("dpass-accueil", "ADMINISTRATOR", "tout-le-monde"));

        assertThat(actors.as(officer, () -> accounts.byAgent(officer.agent().id()))
                        .orElseThrow()
                        .roles())
                .isEqualTo(Set.of(Role.RECEPTION));
        assertThat(client.get("/mon-compte").body()).contains("Accueil").doesNotContain("Proposer une décision");
    }

    @Test
    void without_a_group_that_counts_nobody_enters() {
        var refused = comesBack(subject, groups("tout-le-monde"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("ne vous donne aucun rôle");
        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");
    }

    @Test
    void an_answer_serves_once_in_the_browser_that_asked_and_for_the_question_it_asked() {
        var back = DIRECTORY.answers(leaves(), subject, groups("dpass-instruction"));

        assertThat(doors.anonymous().get(back).body()).contains("Cette connexion a expiré");
        assertThat(client.get(back.replaceAll("state=[^&]+", "state=autre")).body())
                .contains("Cette connexion a expiré");
        assertThat(client.get(back).body())
                .as("the first answer, right or wrong, was the only one")
                .contains("Cette connexion a expiré");
        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");
    }

    @Test
    void a_token_made_for_another_question_or_another_program_proves_nobody() {
        assertThat(comesBack(
                                subject,
                                Map.of("nonce", "autre", "acces", Map.of("groupes", List.of("dpass-instruction"))))
                        .body())
                .contains("n’a pas confirmé");
        assertThat(comesBack(subject, Map.of("aud", "autre", "acces", Map.of("groupes", List.of("dpass-instruction"))))
                        .body())
                .contains("n’a pas confirmé");
        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");
    }

    @Test
    void a_provisional_password_of_ours_is_not_asked_of_whom_the_directory_knows() {
        actors.as(
                actors.administrator(slug),
                () -> reset.password(doors.account(officer).id()));

        comesBack(subject, groups("dpass-instruction"));

        assertThat(client.get("/mon-compte").status()).isEqualTo(200);
    }

    @Test
    void signing_out_closes_the_session_here_and_leads_to_close_it_there() {
        comesBack(subject, groups("dpass-instruction"));
        client.get("/mon-compte");

        var out = client.post("/deconnexion", Map.of());

        assertThat(out.location())
                .startsWith(DIRECTORY.origin())
                .contains("client_id=maillage", "post_logout_redirect_uri=", "adieu");
        assertThat(out.whole().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + DIRECTORY.origin() + ";");
        assertThat(client.get("/mon-compte").location()).startsWith("/connexion");
    }

    @Test
    void in_a_true_browser_one_goes_there_comes_back_and_signs_out_of_both() {
        for (var visit : new Visit[] {Chrome.onDesktop(doors.port()), Chrome.onPhone(doors.port())}) {
            try (visit) {
                visit.open("/connexion?c=" + slug + "&suite=/mon-compte")
                        .isAccessible()
                        .scrollsOnlyDownwards();
                visit.photograph("connexion-annuaire-" + visit.page().viewportSize().width);
                DIRECTORY.expects("inconnu-7f31", groups("dpass-instruction"));
                visit.follow("Se connecter avec l’annuaire de la province").sees("Aucun compte n’est préparé");
                visit.forgetErrors();
                visit.isAccessible().scrollsOnlyDownwards().photograph("annuaire-refus");

                DIRECTORY.expects(subject, groups("dpass-instruction"));
                visit.open("/connexion?c=" + slug + "&suite=/mon-compte")
                        .follow("Se connecter avec l’annuaire de la province");
                visit.sees("Ce que vos rôles permettent");
                visit.page()
                        .locator("form[action='/deconnexion'] button")
                        .first()
                        .dispatchEvent("click");
                visit.page().waitForURL(address -> !address.contains("/mon-compte"));
                assertThat(visit.errors()).noneMatch(error -> error.contains("form-action"));
            }
        }
    }

    private void prepared(String as) {
        actors.as(
                actors.administrator(slug),
                () -> link.run(doors.account(officer).id(), as).orFail());
    }

    private static Map<String, Object> groups(String... groups) {
        return Map.of("acces", Map.of("groupes", List.of(groups)));
    }

    private String leaves() {
        return client.get("/connexion/annuaire?c=" + slug + "&suite=%2Fmon-compte")
                .location();
    }

    private Answer comesBack(String who, Map<String, Object> claims) {
        return client.get(DIRECTORY.answers(leaves(), who, claims));
    }

    private Answer comesBack(String where, String who, Map<String, Object> claims) {
        return client.get(
                DIRECTORY.answers(client.get("/connexion/annuaire?c=" + where).location(), who, claims));
    }
}
