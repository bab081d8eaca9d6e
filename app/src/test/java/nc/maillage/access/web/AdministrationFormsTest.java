package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Collectivities;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms of the administration sent twice, by two people, or before anybody said that it was meant. */
@ProgramTest
class AdministrationFormsTest {
    private static final String COLLECTIVITY = "/administration/collectivite";
    private static final Map<String, String> UNIT = Map.of(
            "kind",
            "SERVICE",
            "name",
            "Service des aides",
            "acronym",
            "SDA",
            "place",
            "Koné",
            "openedOn",
            "01/02/2020");
    private static final Map<String, String> BESIDE = Map.of(
            "name", "Commune de Koné",
            "directorate", "CCAS",
            "province", "NORD",
            "firstName", "Odile",
            "lastName", "Gorodé",
            "title", "administratrice",
            "login", "odile.gorode");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    AuditLog log;

    @Autowired
    Collectivities collectivities;

    Session administrator;
    Client client;

    @BeforeEach
    void an_administrator_at_work() {
        administrator = actors.administrator(actors.freshCollectivity());
        client = doors.signedIn(administrator);
    }

    @Test
    void a_form_sent_twice_opens_one_unit_and_registers_one_agent() {
        var unit = with(UNIT, "_once", UUID.randomUUID().toString());
        assertThat(client.post("/administration/unites/nouvelle", unit).location())
                .isEqualTo(client.post("/administration/unites/nouvelle", unit).location());
        assertThat(client.get("/administration/unites").body()).containsOnlyOnce("Service des aides");
        for (var page : new String[] {
            "/administration/unites/nouvelle",
            "/administration/comptes/nouveau",
            "/administration/delegations/nouvelle",
            COLLECTIVITY,
            COLLECTIVITY + "/nouvelle"
        }) {
            assertThat(client.get(page).body()).as(page).contains("name=\"_once\"");
        }
    }

    @Test
    void a_provisional_password_is_shown_once() {
        var colleague = doors.account(actors.caseOfficer(doors.slugOf(administrator)));
        var account = "/administration/comptes/" + colleague.id().value();

        var shown = client.post(account + "/mot-de-passe", Map.of()).location();

        assertThat(client.get(shown).body()).contains("Mot de passe provisoire de Camille Taufana", "<code>");
        assertThat(client.follow(client.get(shown)).body()).contains("ne s’affiche qu’une fois");
    }

    @Test
    void two_administrators_correct_the_collectivity_and_the_second_is_told() {
        var before = Map.of("name", "Province de l’Ouest", "directorate", "DPASS", "version", "0");
        client.post(COLLECTIVITY, before);

        var second = client.post(COLLECTIVITY, with(before, "name", "Province de l’Est"));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body())
                .contains(
                        "Un collègue a corrigé la collectivité", "value=\"Province de l’Est\"", "Province de l’Ouest");
        assertThat(collectivities
                        .byId(administrator.agent().collectivity())
                        .orElseThrow()
                        .name())
                .isEqualTo("Province de l’Ouest");
    }

    @Test
    void the_name_of_an_agent_is_corrected_once_and_logged() {
        var account =
                "/administration/comptes/" + doors.account(administrator).id().value();
        var right = Map.of("version", "0", "firstName", "Camille", "lastName", "Xénié");
        client.post(account + "/nom", right);
        var second = client.post(account + "/nom", with(right, "lastName", "Zénié"));

        assertThat(client.get(account).body()).contains("<h1>Camille Xénié</h1>");
        assertThat(second.body()).contains("Un collègue a corrigé ce nom", "value=\"Zénié\"");
        var lines = actors.as(
                administrator,
                () -> log.about("agent", administrator.agent().id().value()));
        assertThat(lines).extracting(AuditLog.Line::act).containsOnlyOnce("agent.name-corrected");
    }

    @Test
    void a_unit_closes_after_the_question_and_the_question_is_not_asked_where_it_cannot_close() {
        var unit = client.post("/administration/unites/nouvelle", UNIT).location();
        var closing = Map.of("version", "0", "lastDay", "30/11/2026");

        assertThat(plain(client.post(unit + "/fermeture", closing))).contains("Fermer « Service des aides »");
        assertThat(client.get(unit).body()).doesNotContain("Dernier jour</dt>");
        client.post(unit + "/fermeture", with(closing, "confirmed", "oui"));
        assertThat(client.get(unit).body()).contains("Dernier jour</dt>");

        var again = client.post(unit + "/fermeture", closing);
        assertThat(plain(again)).contains("Cette unité est déjà fermée").doesNotContain("Fermer « Service");
    }

    @Test
    void another_collectivity_is_opened_after_the_question_and_left_to_its_administrator() {
        var slug = actors.freshCollectivity();
        var typed = with(BESIDE, "slug", slug);

        assertThat(plain(client.post(COLLECTIVITY + "/nouvelle", typed))).contains("Ouvrir « Commune de Koné »");
        assertThat(collectivities.bySlug(slug)).isEmpty();
        var shown = client.follow(client.post(COLLECTIVITY + "/nouvelle", with(typed, "confirmed", "oui")))
                .body();

        var password = shown.replaceAll("(?s).*<code>(\\w{4}-\\w{4}-\\w{4}-\\w{4})</code>.*", "$1");
        var entered =
                doors.anonymous().post("/connexion", Map.of("c", slug, "login", "odile.gorode", "password", password));
        assertThat(entered.location()).startsWith("/connexion/seconde-preuve");
        assertThat(client.get("/administration/comptes").body()).doesNotContain("Gorodé");
        var opened = collectivities.bySlug(slug).orElseThrow().id().value();
        assertThat(actors.as(administrator, () -> log.about("collectivity", opened)))
                .extracting(AuditLog.Line::act)
                .containsExactly("collectivity.opened-beside");
    }

    @Test
    void a_collectivity_that_cannot_open_leaves_nothing_and_loses_nothing_typed() {
        var typed = with(with(BESIDE, "slug", doors.slugOf(administrator)), "login", "É");

        var answer = client.post(COLLECTIVITY + "/nouvelle", typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Cette adresse courte est déjà prise", "id=\"login-error\"", "value=\"Gorodé\"");
    }

    private static String plain(Client.Answer answer) {
        return answer.body().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
