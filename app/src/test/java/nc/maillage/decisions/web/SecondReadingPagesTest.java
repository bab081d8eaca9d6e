package nc.maillage.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.ProposalId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class SecondReadingPagesTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    Decisions decisions;

    @Autowired
    DeclareRecusal recuse;

    private String here;
    private Client approver;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = decided.ready(actors.freshCollectivity());
        approver = doors.signedIn(actors.approver(here));
    }

    @Test
    void what_waits_for_the_reader_is_listed_and_exported() {
        var file = decided.following(Verdicts.aResident(), decided.someone(here));
        var id = decided.propose(here, file);

        assertThat(approver.get("/propositions").body()).contains(address(id), file.reference(), "Accord");
        assertThat(approver.get("/propositions?format=csv").body()).contains(file.reference() + ";");
        assertThat(approver.get("/propositions?qui=moi").body()).contains("Aucune de vos propositions n’attend");
        assertThat(doors.signedIn(actors.caseOfficer(here)).get("/propositions").status())
                .isEqualTo(403);
    }

    @Test
    void the_page_shows_each_condition_with_its_figures_and_their_reliability() {
        var id = decided.propose(here, Verdicts.aResident());

        assertThat(approver.get(address(id)).body().replace('\u00A0', ' '))
                .contains("Habiter en province Sud", "7 mois et 3 jours", "143 662 F")
                .contains("il reste 43 662 F de marge", "non confirmé", "Signer la décision");
    }

    @Test
    void signing_leads_to_the_act_and_the_same_form_sent_twice_leads_there_again() {
        var id = decided.propose(here, Verdicts.aResident());
        var form = Map.of("_once", UUID.randomUUID().toString());

        var first = approver.post(address(id) + "/signer", form);
        var second = approver.post(address(id) + "/signer", form);

        assertThat(first.status()).isBetween(302, 303);
        assertThat(first.location()).contains("/decisions/2026-00001");
        assertThat(second.location()).isEqualTo(first.location());
        var page = approver.get("/decisions/2026-00001");
        assertThat(page.body())
                .contains("Décision n°\u00A02026-00001", "arrêté n° 2026-114/PR", "Recalculer la décision");
    }

    @Test
    void without_script_the_signature_is_confirmed_on_a_page_of_its_own() {
        var id = decided.propose(here, Verdicts.aResident().earning(143_662));

        assertThat(approver.get(address(id) + "/signer").body())
                .contains("Je confirme en mon nom", "Salaire minimum agricole garanti", "Ne rien changer");
    }

    @Test
    void an_unconfirmed_figure_not_confirmed_comes_back_with_a_message_on_its_box() {
        var id = decided.propose(here, Verdicts.aResident().earning(143_662));

        var refused = approver.post(address(id) + "/signer", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("repose sur un chiffre non confirmé", "href=\"#confirme\"");
        assertThat(approver.post(address(id) + "/signer", Map.of("confirme", "oui"))
                        .location())
                .contains("/decisions/");
    }

    @Test
    void sending_back_asks_for_reasons_and_loses_nothing_typed() {
        var id = decided.propose(here, Verdicts.aResident());
        var empty = approver.post(address(id) + "/renvoyer", Map.of("motifs", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Dites ce qui doit changer");

        decided.sign(here, id);
        var late = approver.post(address(id) + "/renvoyer", Map.of("motifs", "Le bail <b>manque</b>."));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("déjà signée", "2026-00001");
    }

    @Test
    void a_returned_proposal_says_by_whom_and_why() {
        var id = decided.propose(here, Verdicts.aResident());

        var done = approver.post(address(id) + "/renvoyer", Map.of("motifs", "Le bail <b>manque</b>."));

        assertThat(done.location()).contains("/propositions");
        assertThat(doors.signedIn(actors.caseOfficer(here)).get(address(id)).body())
                .contains("Renvoyée par Camille Devambez", "Le bail &lt;b&gt;manque&lt;/b&gt;.");
    }

    @Test
    void whoever_may_not_sign_reads_why() {
        var id = decided.propose(here, Verdicts.aResident());

        assertThat(doors.signedIn(actors.caseOfficer(here)).get(address(id)).body())
                .contains("aria-disabled=\"true\"", "est réservé à")
                .doesNotContain("/renvoyer");
    }

    @Test
    void an_agent_who_stands_aside_does_not_open_the_page() {
        var person = decided.someone(here);
        var id = decided.propose(here, decided.following(Verdicts.aResident(), person));
        var reader = actors.approver(here);
        actors.as(
                reader,
                () -> recuse.run(reader.agent().id(), person.value(), "Cousine.", null)
                        .orFail());

        var page = approver.get(address(id));

        assertThat(page.status()).isBetween(403, 404);
        assertThat(page.body()).doesNotContain("143\u00A0662");
    }

    @Test
    void behind_another_wall_it_does_not_exist() {
        var id = decided.propose(here, Verdicts.aResident());
        var decision = decided.sign(here, Verdicts.aResident());
        var stranger = doors.signedIn(actors.approver(decided.ready(actors.freshCollectivity())));

        assertThat(stranger.get(address(id)).status()).isEqualTo(404);
        assertThat(stranger.post(address(id) + "/signer", new HashMap<>()).status())
                .isEqualTo(404);
        assertThat(stranger.get("/decisions/" + decision.number()).status()).isEqualTo(404);
        assertThat(stranger.get("/decisions/" + decision.number() + "/recalcul").status())
                .isEqualTo(404);
        assertThat(approver.get("/propositions/not-an-id").status()).isEqualTo(404);
    }

    private static String address(ProposalId id) {
        return "/propositions/" + id.value();
    }
}
