package nc.maillage.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.decisions.Decisions;
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
class RegisterPagesTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    Decisions decisions;

    @Autowired
    Letters letters;

    private String here;
    private Client officer;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = decided.ready(actors.freshCollectivity());
        officer = doors.signedIn(actors.caseOfficer(here));
    }

    @Test
    void an_empty_register_says_what_fills_it() {
        assertThat(officer.get("/decisions").body()).contains("Aucune décision signée");
    }

    @Test
    void the_register_is_filtered_by_answer_number_and_day() {
        var grant = decided.sign(here, Verdicts.aResident());
        var refusal = decided.sign(here, Verdicts.aResident().earning(143_662));

        assertThat(officer.get("/decisions?sens=REFUSE").body())
                .contains(refusal.number())
                .doesNotContain(grant.number());
        assertThat(officer.get("/decisions?numero=" + grant.number()).body())
                .contains(grant.proposal().content().reference())
                .doesNotContain(refusal.proposal().content().reference());
        assertThat(officer.get("/decisions?du=24/11/2026&au=24/11/2026").body()).contains(grant.number());
        assertThat(officer.get("/decisions?au=23/11/2026").body()).contains("Aucune décision ne correspond");
        assertThat(officer.get("/decisions?du=31/02/2026").body()).contains("n’existe pas");
        assertThat(officer.get("/decisions?format=csv").body()).contains(grant.number() + ";", refusal.number() + ";");
    }

    @Test
    void the_notification_of_the_letter_reaches_the_act_and_its_delay_of_appeal() {
        var decision = decided.sign(here, Verdicts.aResident().earning(143_662));
        assertThat(officer.get("/decisions/" + decision.number()).body()).contains("ne court pas tant que");

        var on = LocalDate.of(2026, 11, 24);
        actors.as(
                actors.caseOfficer(here),
                () -> letters.notified(
                        decision.letter(),
                        new NewNotification("HAND", on, "reçu signé", AppealDelay.Home.NEW_CALEDONIA, "")));

        var now = actors.as(
                actors.caseOfficer(here), () -> decisions.find(decision.id()).orElseThrow());
        assertThat(now.notifiedOn()).isEqualTo(on);
        assertThat(now.appealUntil()).isEqualTo(LocalDate.of(2027, 1, 24));
        assertThat(officer.get("/decisions?notifiee=oui").body()).contains(decision.number());
        assertThat(officer.get("/decisions?notifiee=non").body()).doesNotContain(decision.number());
    }

    @Test
    void the_letter_of_a_refusal_carries_the_reason_and_the_ways_of_appeal() {
        var decision = decided.sign(here, Verdicts.aResident().earning(143_662));

        var letter = actors.as(
                actors.caseOfficer(here), () -> letters.find(decision.letter()).orElseThrow());

        assertThat(letter.template()).isEqualTo("amg-sud.refuse");
        assertThat(letter.appealStated()).isTrue();
        assertThat(letter.reference()).isEqualTo(decision.proposal().content().reference());
    }

    @Test
    void the_replay_page_puts_then_and_again_side_by_side() {
        var decision = decided.sign(here, Verdicts.aResident());

        assertThat(officer.get("/decisions/" + decision.number() + "/recalcul").body())
                .contains(
                        "Même résultat",
                        "Alors et maintenant",
                        decision.ruleDigest().substring(0, 16),
                        decision.parameterDigest().substring(48));
    }

    @Test
    void reception_reads_the_act_and_its_letter_but_neither_the_reasons_nor_the_replay() {
        var decision = decided.sign(here, Verdicts.aResident().with("pregnant", true));
        var reception = doors.signedIn(actors.reception(here));

        assertThat(reception.get("/decisions/" + decision.number()).body())
                .contains("L’acte", "Ouvrir le courrier")
                .doesNotContain("Faits utilisés", "enceinte");
        assertThat(reception
                        .get("/decisions/" + decision.number() + "/recalcul")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void health_is_withheld_from_a_director_who_reads_the_rest() {
        var decision = decided.sign(here, Verdicts.aResident().earning(900_000).with("pregnant", true));
        var director = doors.signedIn(actors.director(here));

        assertThat(director.get("/decisions/" + decision.number()).body())
                .contains("Condition qui porte sur une donnée de santé", "Avoir des ressources inférieures")
                .doesNotContain("enceinte", "Grossesse");
        assertThat(officer.get("/decisions/" + decision.number()).body()).contains("enceinte");
    }

    @Test
    void an_unknown_number_is_not_found() {
        assertThat(officer.get("/decisions/2026-99999").status()).isEqualTo(404);
        assertThat(officer.get("/propositions/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
