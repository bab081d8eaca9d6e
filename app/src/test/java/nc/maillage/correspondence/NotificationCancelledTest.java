package nc.maillage.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reception recorded on the wrong letter. */
@ProgramTest
class NotificationCancelledTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Decisions decisions;

    @Autowired
    Letters letters;

    @Autowired
    Doors doors;

    private String room;
    private Decision decision;
    private Client officer;

    @BeforeEach
    void aDecisionNotifiedToday() {
        room = decided.ready(actors.freshCollectivity());
        decision = decided.sign(room, Verdicts.aResident());
        officer = doors.signedIn(actors.caseOfficer(room));
        notifiedBy("récépissé 12");
    }

    @Test
    void once_cancelled_the_decision_waits_for_its_reception_and_no_delay_runs() {
        assertThat(now().appealUntil()).isEqualTo(LocalDate.of(2027, 1, 24));

        cancelled("Mauvais courrier.");

        assertThat(now().notifiedOn()).isNull();
        assertThat(now().appealUntil()).isNull();
        assertThat(letter().notification()).isNull();
        assertThat(officer.get("/courriers/" + letter().number()).body())
                .contains("La réception n’est pas enregistrée", "Notification annulée", "Mauvais courrier.")
                .contains("récépissé 12")
                .doesNotContain("se termine au plus tôt");
        assertThat(officer.get("/decisions/" + decision.number()).body()).contains("ne court pas tant que");
    }

    @Test
    void it_is_then_recorded_anew_without_having_to_explain_again() {
        cancelled("Mauvais courrier.");

        assertThat(notifiedBy("récépissé 13")).isInstanceOf(Letters.Recorded.Done.class);

        assertThat(now().notifiedOn()).isEqualTo(TODAY);
        assertThat(officer.get("/courriers/" + letter().number()).body())
                .contains("récépissé 12", "récépissé 13", "Notification annulée")
                .doesNotContain("Notification corrigée");
    }

    @Test
    void without_a_reason_nothing_is_cancelled() {
        var answer = officer.post(address(), Map.of("reason", "  "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Dites pourquoi vous annulez");
        assertThat(now().notifiedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_colleague_who_cancels_it_second_is_told_and_the_first_reason_stays() {
        cancelled("Mauvais courrier.");

        var answer = officer.post(address(), Map.of("reason", "Encore."));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("un collègue l’a fait avant vous", "Encore.");
        assertThat(officer.get("/courriers/" + letter().number()).body()).doesNotContain("Encore.");
    }

    private String address() {
        return "/courriers/%s/notification/annulation".formatted(letter().number());
    }

    private void cancelled(String reason) {
        assertThat(officer.get(address()).body()).contains("son délai de recours ne court plus");
        officer.post(address(), Map.of("reason", reason));
    }

    private Letters.Recorded notifiedBy(String proof) {
        var given = new NewNotification("HAND", TODAY, proof, AppealDelay.Home.NEW_CALEDONIA, "");
        return actors.as(actors.caseOfficer(room), () -> letters.notified(decision.letter(), given));
    }

    private Letters.Letter letter() {
        return actors.as(
                actors.caseOfficer(room), () -> letters.find(decision.letter()).orElseThrow());
    }

    private Decision now() {
        return actors.as(
                actors.caseOfficer(room), () -> decisions.find(decision.id()).orElseThrow());
    }
}
