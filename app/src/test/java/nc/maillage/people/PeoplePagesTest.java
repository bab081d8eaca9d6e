package nc.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a person as they are sent, without a browser. */
@ProgramTest
class PeoplePagesTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    String collectivity;
    Session officer;
    Client client;

    @BeforeEach
    void an_officer_at_the_counter() {
        collectivity = actors.freshCollectivity();
        officer = actors.caseOfficer(collectivity);
        client = doors.signedIn(officer);
    }

    private static Map<String, String> newcomer(String family, String first, String birth) {
        var form = new HashMap<String, String>();
        form.put("family", family);
        form.put("first", first);
        form.put("birth", birth);
        form.put("status", "CUSTOMARY");
        form.put("sex", "F");
        form.put("source", "Livret de famille");
        return form;
    }

    private String created(String family, String first, String birth) {
        client.get("/personnes/nouvelle");
        var answer = client.post("/personnes/nouvelle", newcomer(family, first, birth));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.location();
    }

    @Test
    void a_new_file_leads_to_its_page_with_each_fact_and_its_source() {
        var page = client.get(created("Népoura", "Lydie", "14/03/1987"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Népoura Lydie")
                .contains("14\u00A0mars 1987")
                .contains("Statut civil coutumier")
                .contains("Livret de famille, noté le")
                .contains("jamais demandée")
                .contains("Fiche créée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lydie 😀", "<script>alert(1)</script>", "Lydie\u0007", "%%%"})
    void what_is_not_a_name_comes_back_as_text_with_a_message_on_the_field(String name) {
        client.get("/personnes/nouvelle");
        var answer = client.post("/personnes/nouvelle", newcomer(name, "Lydie", "14/03/1987"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("family-error")
                .contains("Livret de famille")
                .contains("14/03/1987");
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @Test
    void a_name_of_300_letters_an_impossible_day_and_a_future_birth_are_told_and_nothing_is_lost() {
        client.get("/personnes/nouvelle");
        var answer = client.post("/personnes/nouvelle", newcomer("a".repeat(300), "Lydie", "31/02/1987"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("a".repeat(300))
                .contains("31/02/1987")
                .contains("n’existe pas")
                .contains("300");
        assertThat(client.post("/personnes/nouvelle", newcomer("Népoura", "Lydie", "14/03/2987"))
                        .body())
                .contains("est dans le futur");
    }

    @Test
    void the_second_agent_on_a_file_is_told_and_loses_nothing_typed() {
        var href = created("Népoura", "Lydie", "14/03/1987");
        var tribe = Map.of("tribe", "Nédivin", "commune", "98808", "source", "Déclaré", "version", "1");
        assertThat(client.post(href + "/rattachement", tribe).status()).isEqualTo(302);

        var late = client.post(
                href + "/rattachement",
                Map.of("tribe", "Gowémé", "commune", "98808", "source", "Déclaré", "version", "1"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("a modifié cette fiche").contains("Gowémé");
        assertThat(client.get(href).body()).contains("Nédivin").doesNotContain("Gowémé");
    }

    @Test
    void the_address_that_follows_a_form_names_nobody() {
        var href = created("Népoura", "Lydie", "14/03/1987");
        created("Népoura", "Steeve", "01/02/2007");
        var entry = Map.of("member", "2", "kinship", "CHILD", "from", "01/03/2026", "source", "Déclaré");
        var departure = Map.of("member", "2", "lastDay", "04/07/2026", "source", "Déclaré");

        assertThat(sent(href + "/foyer/entree", entry).location()).isEqualTo(href + "/foyer");
        assertThat(sent(href + "/foyer/depart", departure).location()).isEqualTo(href + "/foyer");
    }

    private Client.Answer sent(String address, Map<String, String> typed) {
        var version = client.get(address).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var form = new HashMap<>(typed);
        form.put("version", version);
        return client.post(address, form);
    }

    @Test
    void a_form_sent_twice_makes_one_file() {
        client.get("/personnes/nouvelle");
        var form = newcomer("Népoura", "Lydie", "14/03/1987");
        form.put(
                "_once",
                "0190f2c1-0000-7000-8000-"
                        + collectivity.replaceAll("[^0-9a-f]", "0").substring(0, 12));
        var one = client.post("/personnes/nouvelle", form);
        var other = client.post("/personnes/nouvelle", form);

        assertThat(other.location()).endsWith(one.location());
        assertThat(client.get("/personnes/0000002").status()).isEqualTo(404);
    }

    @Test
    void a_file_of_another_collectivity_is_not_found_on_any_of_its_pages() {
        var href = created("Népoura", "Lydie", "14/03/1987");
        created("Wassaumi", "Gaston", "01/02/1950");
        var stranger = doors.signedIn(actors.headOfOffice(actors.freshCollectivity()));

        for (var part : new String[] {
            "", "/identite", "/noms", "/foyer", "/foyer/entree", "/residences", "/consultations", "/foyer/export.csv"
        }) {
            assertThat(stranger.get(href + part).status()).as(part).isEqualTo(404);
        }
        assertThat(stranger.get("/personnes/doublons/0000001/0000002").status()).isEqualTo(404);
        stranger.get("/recherche");
        assertThat(stranger.post(href + "/foyer", Map.of("from", "01/02/2026", "source", "Déclaré", "version", "1"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_page_of_the_supervisor_shows_who_read_and_who_came_upon_a_hidden_file() {
        var href = created("Népoura", "Lydie", "14/03/1987");
        var head = doors.signedIn(actors.headOfOffice(collectivity));
        head.get(href);
        var restricted = head.post(href + "/restriction", Map.of("reason", "Mesure de protection", "version", "1"));
        assertThat(restricted.status()).isEqualTo(302);

        assertThat(client.get(href).status()).isEqualTo(404);
        assertThat(client.get("/recherche?q=nepoura+lydie").body()).doesNotContain("masqué");
        assertThat(client.get("/recherche?q=nepoura+lydie&naissance=14/03/1987").body())
                .contains("1 résultat masqué")
                .doesNotContain("0000001");
        assertThat(head.get("/personnes/acces-restreint").body())
                .contains(officer.agent().displayName())
                .contains("Népoura Lydie");
        assertThat(head.get(href + "/consultations").body()).contains("Consultation de la fiche");
        assertThat(client.get("/personnes/acces-restreint").status()).isEqualTo(403);
    }

    @Test
    void two_files_found_to_be_two_persons_leave_the_list() {
        created("Népoura", "Lydie", "14/03/1987");
        var form = newcomer("Népoura", "Lydia", "14/03/1987");
        var shown = client.post("/personnes/nouvelle", form);
        var seen = shown.body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        form.put("seen", seen);
        form.put("reason", "Deux cartes d’identité vues");
        assertThat(client.post("/personnes/nouvelle", form).status()).isEqualTo(302);
        var list = client.get("/personnes/doublons").body();
        assertThat(list).contains("/personnes/doublons/");

        var pair = list.replaceAll("(?s).*href=\"(/personnes/doublons/\\d{7}/\\d{7})\".*", "$1");
        assertThat(client.post(pair, Map.of("reason", "")).status()).isEqualTo(422);
        assertThat(client.post(pair, Map.of("reason", "Jumelles")).status()).isEqualTo(302);

        assertThat(client.get("/personnes/doublons").body()).contains("Aucune paire à comparer");
        assertThat(client.get(pair).body()).contains("Jumelles");
    }
}
