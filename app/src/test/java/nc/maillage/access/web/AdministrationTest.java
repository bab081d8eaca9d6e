package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class AdministrationTest {
    private static final Map<String, String> UNIT =
            Map.of("kind", "SERVICE", "name", "Service de l’aide médicale", "acronym", "SAM", "openedOn", "01/02/2020");
    private static final Map<String, String> AGENT = Map.of(
            "firstName",
            "Léa",
            "lastName",
            "Wéma",
            "title",
            "instructrice",
            "login",
            "lea.wema",
            "roles",
            "CASE_OFFICER",
            "from",
            "02/02/2020");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    Session administrator;
    Client client;

    @BeforeEach
    void an_administrator_at_work() {
        administrator = actors.administrator(actors.freshCollectivity());
        client = doors.signedIn(administrator);
    }

    @Test
    void opens_a_unit_renames_it_and_both_names_stay() {
        var unit = client.post("/administration/unites/nouvelle", UNIT).location();
        client.post(unit + "/nom", Map.of("version", "0", "name", "Service des droits", "from", "1/3/2023"));

        assertThat(client.get(unit).body()).contains("<h1>Service des droits</h1>", "Service de l’aide médicale");
        assertThat(client.get("/administration/unites").body()).contains("Service des droits");
    }

    @Test
    void what_was_typed_comes_back_with_a_message_on_the_field() {
        var answer = client.post("/administration/unites/nouvelle", with(UNIT, "openedOn", "31/02/2020"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"31/02/2020\"", "Service de l’aide médicale", "id=\"openedOn-error\"");
    }

    @Test
    void two_administrators_on_one_unit_and_the_second_is_told_and_loses_nothing() {
        var unit = client.post("/administration/unites/nouvelle", UNIT).location();
        var first = Map.of("version", "0", "name", "Premier nom", "from", "1/3/2023");
        client.post(unit + "/nom", first);

        var second = client.post(unit + "/nom", with(with(first, "name", "Second nom"), "from", "2/3/2023"));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("Un collègue a modifié cette unité", "value=\"Second nom\"");
    }

    @Test
    void registers_an_agent_whose_provisional_password_is_shown_once_and_changed_at_once() {
        var shown = client.follow(client.post("/administration/comptes/nouveau", AGENT))
                .body();
        var password = shown.replaceAll("(?s).*<code>(\\w{4}-\\w{4}-\\w{4}-\\w{4})</code>.*", "$1");
        assertThat(password).hasSize(19);
        assertThat(client.get("/administration/comptes").body())
                .contains("Wéma Léa")
                .doesNotContain(password);

        var newcomer = doors.anonymous();
        var slug = doors.slugOf(administrator);
        var entered = newcomer.post("/connexion", Map.of("c", slug, "login", "lea.wema", "password", password));
        assertThat(entered.location()).isEqualTo("/connexion/seconde-preuve");
    }

    @Test
    void a_login_already_taken_leaves_no_agent_behind() {
        client.post("/administration/comptes/nouveau", AGENT);
        var again = client.post("/administration/comptes/nouveau", with(AGENT, "lastName", "Autre"));

        assertThat(again.body()).contains("Cet identifiant est déjà pris", "value=\"Autre\"");
        assertThat(client.get("/administration/comptes").body()).doesNotContain("Autre Léa");
    }

    @Test
    void cannot_shut_himself_out() {
        var own = doors.account(administrator);
        var address = "/administration/comptes/" + own.id().value();

        client.post(address + "/suspension", Map.of());
        var roles = client.post(address + "/roles", Map.of("version", "0", "roles", "RECEPTION"));

        assertThat(roles.body()).contains("Vous ne pouvez pas vous retirer l’administration");
        assertThat(client.get("/administration").status()).isEqualTo(200);
    }

    @Test
    void gives_a_delegation_and_revokes_it_with_a_reason() {
        var id = administrator.agent().id().value().toString();
        var given = client.post(
                "/administration/delegations/nouvelle",
                Map.of(
                        "agent",
                        id,
                        "scheme",
                        "amg-sud",
                        "authority",
                        "Pour la présidente",
                        "reference",
                        "arrêté n° 7",
                        "from",
                        "24/11/2026"));
        assertThat(given.location()).isEqualTo("/administration/delegations");
        var list = client.get("/administration/delegations").body();
        var delegation = list.replaceAll("(?s).*href=\"(/administration/delegations/[0-9a-f-]{36})\".*", "$1");

        var silent = client.post(delegation + "/revocation", Map.of("from", "25/11/2026"));
        assertThat(silent.body()).contains("Dites pourquoi la délégation est révoquée");
        var revocation = Map.of("from", "25/11/2026", "reason", "mutation");
        var asked = client.post(delegation + "/revocation", revocation);
        assertThat(asked.body()).contains("Révoquer la délégation de Camille Xenie", "value=\"mutation\"");
        assertThat(client.get(delegation).body()).doesNotContain("mutation");
        client.post(delegation + "/revocation", with(revocation, "confirmed", "oui"));

        assertThat(client.get(delegation).body()).contains("mutation", "mercredi 25\u00A0novembre 2026");
    }

    @Test
    void exports_a_list_that_a_spreadsheet_never_reads_as_formulas() {
        client.post("/administration/unites/nouvelle", with(UNIT, "name", "=1+1 Service"));

        var csv = client.get("/administration/unites?format=csv");

        assertThat(csv.whole().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body()).contains("'=1+1 Service").doesNotContain("\n=1+1");
    }

    @Test
    void a_strangers_unit_and_account_do_not_exist_here() {
        var unit = client.post("/administration/unites/nouvelle", UNIT).location();
        var account =
                "/administration/comptes/" + doors.account(administrator).id().value();
        var stranger = doors.signedIn(actors.administrator(actors.freshCollectivity()));

        assertThat(stranger.get(unit).status()).isEqualTo(404);
        assertThat(stranger.get(account).status()).isEqualTo(404);
        assertThat(stranger.post(account + "/mot-de-passe", Map.of()).status()).isEqualTo(404);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
