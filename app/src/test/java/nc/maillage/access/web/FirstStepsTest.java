package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Tenancy;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An empty home of its own, walked through once, in order. */
@ProgramTest
@TestPropertySource(properties = {"maillage.today=2026-11-25", "maillage.db.pool=4"})
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStepsTest {
    private static final Map<String, String> FOUNDING = Map.of(
            "name",
            "Province Sud",
            "directorate",
            "DPASS",
            "province",
            "SUD",
            "slug",
            "sud",
            "firstName",
            "Ingrid",
            "lastName",
            "Passil",
            "title",
            "administratrice",
            "login",
            "ingrid.passil",
            "password",
            Doors.PASSWORD,
            "again",
            Doors.PASSWORD);

    @Autowired
    Doors doors;

    @Autowired
    FirstSteps steps;

    @Autowired
    Collectivities collectivities;

    @Autowired
    Agents agents;

    @Test
    @Order(1)
    void every_page_leads_there_and_a_stranger_without_the_code_stays_outside() {
        var stranger = doors.withoutCollectivity();
        for (var path : new String[] {"/", "/travail", "/administration", "/connexion", "/mon-compte"}) {
            assertThat(stranger.get(path).location()).as(path).isEqualTo("/premiers-pas");
        }
        assertThat(stranger.get("/premiers-pas").body()).contains("Code affiché au démarrage");

        assertThat(stranger.post("/premiers-pas/code", Map.of("code", "aaaa-bbbb-cccc-dddd"))
                        .status())
                .isEqualTo(422);
        assertThat(stranger.post("/premiers-pas", FOUNDING).location()).isEqualTo("/premiers-pas");
        assertThat(stranger.get("/premiers-pas").body()).contains("Code affiché au démarrage");
    }

    @Test
    @Order(1)
    void who_holds_the_machine_is_asked_for_the_collectivity_and_an_account() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.open("/").isAccessible().fill("Code affiché au démarrage", steps.code());
            visit.press("Commencer").sees("Le droit de quelle province");
            visit.isAccessible().photograph("premiers-pas");
        }
    }

    @Test
    @Order(2)
    void a_mistake_leaves_nothing_half_made_and_nothing_typed_is_lost() {
        var founder = withCode();
        var wrong = new LinkedHashMap<>(FOUNDING);
        wrong.put("password", "court");
        wrong.put("again", "court");

        var answer = founder.post("/premiers-pas", wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("au moins 12 caractères", "value=\"Passil\"")
                .doesNotContain("value=\"court\"");
        assertThat(steps.awaited()).isTrue();
    }

    @Test
    @Order(3)
    void the_first_administrator_opens_the_collectivity_protects_the_account_and_resumes_later() {
        var founder = withCode();

        assertThat(founder.post("/premiers-pas", FOUNDING).location())
                .isEqualTo("/connexion/seconde-preuve?suite=%2Fpremiers-pas");
        assertThat(founder.get("/connexion/seconde-preuve").body()).contains("Protéger votre compte");
        assertThat(steps.awaited()).isFalse();
        assertThat(doors.withoutCollectivity().get("/premiers-pas").location()).isEqualTo("/connexion");
    }

    @Test
    @Order(4)
    void the_code_opens_nothing_any_more() {
        assertThat(withCode().post("/premiers-pas", FOUNDING).location()).isEqualTo("/premiers-pas");
    }

    @Test
    @Order(5)
    void the_four_steps_are_found_again_until_they_are_finished() {
        var sud = collectivities.bySlug("sud").orElseThrow();
        var founder = Tenancy.within(sud.id(), () -> agents.all().getFirst());
        var cookie = doors.sessionCookie(new Session(founder, Set.of(Role.ADMINISTRATOR)));
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.signedIn(cookie);
            visit.open("/").sees("Aucune unité pour l’instant").sees("Personne ne peut encore signer");
            visit.isAccessible().photograph("premiers-pas-etapes");
            visit.press("Terminer les premiers pas").sees("Aucun dossier ne s’ouvre d’ici");
            visit.open("/").sees("Aucun dossier ne s’ouvre d’ici");
        }
    }

    private Client withCode() {
        var client = doors.withoutCollectivity();
        client.post("/premiers-pas/code", Map.of("code", steps.code()));
        return client;
    }
}
