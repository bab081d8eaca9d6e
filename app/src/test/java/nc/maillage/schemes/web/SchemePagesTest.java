package nc.maillage.schemes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class SchemePagesTest {
    private static final String SMAG = "/dispositifs/amg-sud/parametres/smag-mensuel";
    private static final Pattern ACT = Pattern.compile("action=\"([^\"]+/approuver)\"");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    private Client administrator;
    private Client director;
    private Client head;
    private String here;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = actors.freshCollectivity();
        administrator = doors.signedIn(actors.administrator(here));
        director = doors.signedIn(actors.director(here));
        head = doors.signedIn(actors.headOfOffice(here));
    }

    @Test
    void a_scheme_without_a_published_version_says_so_and_then_shows_it() {
        assertThat(head.get("/dispositifs").body()).contains("Aucune version publiée");

        decided.ready(here);

        assertThat(head.get("/dispositifs").body()).contains("Version 1");
        assertThat(head.get("/dispositifs?format=csv").body()).contains("amg-sud;");
    }

    @Test
    void the_figures_are_those_of_the_day_asked_for() {
        assertThat(head.get("/dispositifs/amg-sud").body()).contains("143\u00A0662\u00A0F");
        assertThat(head.get("/dispositifs/amg-sud?le=31/07/2026").body())
                .contains("142\u00A0462\u00A0F")
                .doesNotContain("143\u00A0662");
        assertThat(head.get("/dispositifs/amg-sud?le=31/02/2026").body()).contains("n’existe pas");
        assertThat(head.get("/dispositifs/nulle-part").status()).isEqualTo(404);
    }

    @Test
    void a_version_is_prepared_by_one_and_published_by_another() {
        var form = new LinkedHashMap<>(Map.of("from", "01/01/2026", "validity", "12", "note", "Première version."));
        form.put("label1", "Attestation du coutumier");
        form.put("months1", "6");

        var drafted = administrator.post("/dispositifs/amg-sud/versions", form);
        assertThat(drafted.location()).contains("/dispositifs/amg-sud/versions/1");
        assertThat(administrator.get("/dispositifs/amg-sud/versions/1").body())
                .contains("Attestation du coutumier", "choix du service", "une autre personne doit l’approuver");
        assertThat(administrator
                        .post("/dispositifs/amg-sud/versions/1/publier", Map.of())
                        .status())
                .isEqualTo(409);

        assertThat(director.get("/dispositifs/amg-sud/versions/1/publier").body())
                .contains("Publier la version 1");
        assertThat(director.post("/dispositifs/amg-sud/versions/1/publier", Map.of())
                        .location())
                .contains("/dispositifs/amg-sud");
        assertThat(head.get("/dispositifs/amg-sud").body()).contains("En vigueur");
    }

    @Test
    void what_was_typed_wrong_comes_back_as_typed_with_its_message() {
        var page = administrator.post(
                "/dispositifs/amg-sud/versions",
                Map.of("from", "31/02/2026", "validity", "mille", "note", "À garder."));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("value=\"31/02/2026\"", "value=\"mille\"", "À garder.", "n’existe pas");
    }

    @Test
    void the_proof_of_residence_and_of_resources_cannot_be_left_out() {
        assertThat(administrator.get("/dispositifs/amg-sud/versions/nouvelle").body())
                .containsPattern("value=\"residence\"[^>]*checked[^>]*disabled");
        administrator.post("/dispositifs/amg-sud/versions", Map.of("from", "01/01/2026"));

        assertThat(administrator.get("/dispositifs/amg-sud/versions/1").body())
                .contains("Preuve d’habitation", "Preuve des ressources")
                .doesNotContain("Certificat de grossesse");
    }

    @Test
    void a_figure_is_proposed_by_one_approved_by_another_and_then_in_the_export() {
        var proposed = administrator.post(SMAG + "/valeurs", value("150 000"));
        assertThat(proposed.location()).contains(SMAG);
        assertThat(administrator.get(SMAG).body()).contains("À approuver", "une autre personne doit l’approuver");
        assertThat(head.get("/dispositifs/amg-sud?le=24/11/2026").body()).doesNotContain("150\u00A0000");

        var act = ACT.matcher(director.get(SMAG).body());
        assertThat(act.find()).isTrue();
        assertThat(director.get(act.group(1)).body()).contains("Approuver 150\u00A0000\u00A0F");
        assertThat(director.post(act.group(1), Map.of()).location()).contains(SMAG);

        assertThat(head.get("/dispositifs/amg-sud?le=24/11/2026").body())
                .contains("150\u00A0000\u00A0F", "ajouté par la collectivité");
        assertThat(head.get("/dispositifs/parametres.yaml").body()).contains("value: 150000");
        assertThat(head.get(SMAG + "?format=csv").body()).contains("ajoutée par la collectivité");
    }

    @Test
    void a_figure_that_is_not_one_is_refused_on_its_field() {
        var page = administrator.post(SMAG + "/valeurs", value("-12,5"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Écrivez un nombre entier, de 0 à 99\u00A0999\u00A0999.", "value=\"-12,5\"");
        var script = new LinkedHashMap<>(value("12"));
        script.put("lien", "javascript:alert(1)");
        assertThat(administrator.post(SMAG + "/valeurs", script).body()).contains("Une adresse commence par https://");
    }

    /** Approved, each of these would stop every assessment: the rule computes with whole months, exactly. */
    @Test
    void a_figure_that_no_rule_could_compute_with_is_refused_on_its_field() {
        var months = SMAG.replace("smag-mensuel", "amg-sud-residence-mois");
        for (var typed : List.of("13/2", "99999999999", "999999999999999")) {
            var page = administrator.post(months + "/valeurs", value(typed));
            assertThat(page.status()).as(typed).isEqualTo(422);
            assertThat(page.body()).contains("Écrivez un nombre entier, de 0 à 9\u00A0999.");
        }
    }

    @Test
    void a_question_is_answered_by_one_and_approved_by_another() {
        var question = "/dispositifs/amg-sud/questions/Q-07";
        assertThat(head.get("/dispositifs/questions").body())
                .contains("id=\"Q-07\"", "Quelle est la durée de validité");
        assertThat(head.post(question + "/reponses", Map.of("reponse", " ")).status())
                .isEqualTo(422);
        head.post(question + "/reponses", Map.of("reponse", "Douze mois, article 7."));
        assertThat(head.get("/dispositifs/questions?etat=repondues").body()).doesNotContain("Douze mois");

        var act = ACT.matcher(director.get(question).body());
        assertThat(act.find()).isTrue();
        assertThat(head.post(act.group(1), Map.of()).status()).isEqualTo(409);
        director.post(act.group(1), Map.of());

        assertThat(head.get("/dispositifs/questions?etat=repondues").body())
                .contains("Douze mois, article 7.", "Approuvée par Camille Lavergne");
        assertThat(head.get("/dispositifs/questions?format=csv").body()).contains("Q-07;");
    }

    @Test
    void reception_does_not_read_schemes() {
        assertThat(doors.signedIn(actors.reception(here)).get("/dispositifs").status())
                .isEqualTo(403);
        assertThat(head.post(SMAG + "/valeurs", value("12")).status()).isEqualTo(403);
    }

    private static Map<String, String> value(String typed) {
        var form = new LinkedHashMap<String, String>();
        form.put("valeur", typed);
        form.put("depuis", "01/11/2026");
        form.put("publie", "20/10/2026");
        form.put("texte", "Arrêté du 20 octobre 2026");
        form.put("lien", "https://example.nc/arrete");
        form.put("fiabilite", "S");
        form.put("confirme", "oui");
        return form;
    }
}
