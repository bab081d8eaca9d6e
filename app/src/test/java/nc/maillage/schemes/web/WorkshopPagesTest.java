package nc.maillage.schemes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nc.maillage.law.document.RuleParts;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class WorkshopPagesTest {
    private static final String WORKSHOP = "/dispositifs/atelier";

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    private Client officer;
    private String here;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = actors.freshCollectivity();
        officer = doors.signedIn(actors.caseOfficer(here));
    }

    @Test
    void every_scheme_is_there_and_first_those_that_the_collectivity_works_with() {
        decided.ready(here);

        var page = body(WORKSHOP);

        assertThat(Schemes.all()).allSatisfy(scheme -> assertThat(page).contains("id=\"" + scheme.key() + "\""));
        assertThat(page.indexOf("id=\"amg-sud\"")).isLessThan(page.indexOf("id=\"amg-iles\""));
        assertThat(page).contains("Version 1 publiée ici", "Aucune version publiée ici ce jour-là.");
    }

    @Test
    void a_figure_is_that_of_the_day_and_says_when_the_next_one_begins() {
        assertThat(body(WORKSHOP + "?jour=31/07/2026&dispositif=amg-sud"))
                .contains(
                        "142\u00A0462\u00A0F",
                        "jusqu’au 31\u00A0juillet 2026",
                        "Puis 143\u00A0662\u00A0F dès le 1er\u00A0août 2026");
        assertThat(body(WORKSHOP + "?jour=01/08/2026&dispositif=amg-sud"))
                .contains("143\u00A0662\u00A0F")
                .doesNotContain("142\u00A0462");
    }

    @Test
    void what_was_not_known_yet_is_not_told() {
        assertThat(body(WORKSHOP + "?jour=01/08/2024&connu=17/04/2025&dispositif=bourses-sud"))
                .contains("bourses-sud.2", "jugement du 17\u00A0avril\u00A02025");
        assertThat(body(WORKSHOP + "?jour=01/08/2024&connu=16/04/2025&dispositif=bourses-sud"))
                .contains("bourses-sud.2")
                .doesNotContain("jugement du 17\u00A0avril\u00A02025");
        assertThat(body(WORKSHOP + "?connu=01/01/2030")).contains("Personne ne sait encore");
    }

    @Test
    void a_day_before_any_law_says_so_and_a_scheme_out_of_force_says_why() {
        assertThat(body(WORKSHOP + "?jour=01/01/1900"))
                .contains("Aucune règle ce jour-là", "le plus ancien que le programme connaisse");
        assertThat(body(WORKSHOP + "?jour=13/07/2024&dispositif=bourses-sud"))
                .contains("Pas en vigueur ce jour-là", "Aucune règle connue n’est en vigueur le 13")
                .doesNotContain("Aucune règle ce jour-là");
        assertThat(body(WORKSHOP + "?jour=31/02/2026")).contains("n’existe pas");
    }

    @Test
    void words_are_found_without_their_accents() {
        assertThat(body(WORKSHOP + "?q=DUREE+habitation"))
                .contains("id=\"bourses-sud\"")
                .doesNotContain("id=\"ticket-moderateur-sud\"");
        assertThat(body(WORKSHOP + "?q=zzz")).contains("Aucun chiffre ne correspond");
    }

    @Test
    void figures_are_sorted_and_exported() {
        var sorted = body(WORKSHOP + "?dispositif=amg-sud&tri=-depuis");
        assertThat(sorted.indexOf("smag-mensuel")).isLessThan(sorted.indexOf("amg-sud-residence-mois"));

        assertThat(body(WORKSHOP + "?jour=01/08/2026&dispositif=amg-sud&format=csv"))
                .contains("amg-sud;oui;amg-sud.1;", ";smag-mensuel;143\u00A0662\u00A0F;2026-08-01;oui;;");
    }

    @Test
    void every_rule_is_read_with_each_condition_its_sources_and_its_cases() {
        for (var scheme : Schemes.all()) {
            var address = "/dispositifs/" + scheme.key() + "/regle";
            var page = body(address);
            assertThat(page).as(scheme.key()).contains("Sommaire", "Texte\u00A0:", "Faits, phrases et cas");
            assertThat(RuleParts.of(scheme).keySet()).allSatisfy(part -> {
                if (page.contains("id=\"" + part + "\"")) {
                    assertThat(body(address + "/" + part)).contains("Faits lus", "Cas, de part et d’autre");
                }
            });
        }
        assertThat(officer.get("/dispositifs/amg-sud/regle/99-rien").status()).isEqualTo(404);
        assertThat(officer.get("/dispositifs/nulle-part/regle").status()).isEqualTo(404);
    }

    @Test
    void a_dated_rule_is_that_of_its_day_with_the_value_of_its_figures() {
        var before = body("/dispositifs/bourses-sud/regle?jour=14/07/2024");
        var after = body("/dispositifs/bourses-sud/regle?jour=15/07/2024");

        assertThat(before).contains("6\u00A0mois").doesNotContain("10\u00A0ans");
        assertThat(after).contains("10\u00A0ans");
        assertThat(body("/dispositifs/bourses-sud/regle?jour=13/07/2024")).contains("Pas en vigueur ce jour-là");
    }

    @Test
    void reception_reads_neither() {
        var reception = doors.signedIn(actors.reception(here));
        for (var address :
                List.of(WORKSHOP, "/dispositifs/amg-sud/regle", "/dispositifs/amg-sud/regle/0-orientation")) {
            assertThat(reception.get(address).status()).as(address).isEqualTo(403);
        }
    }

    private String body(String address) {
        var answer = officer.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }
}
