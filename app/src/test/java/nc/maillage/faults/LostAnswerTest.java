package nc.maillage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.decisions.ProposalId;
import nc.maillage.platform.RunningProgram;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Falls;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form sent again after its program was killed, at each moment at which it can be. */
@ProgramTest
class LostAnswerTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    private String here;
    private Client approver;
    private ProposalId proposal;
    private final String once = UUID.randomUUID().toString();

    @BeforeEach
    void aProposalToSign() {
        here = decided.ready(actors.freshCollectivity());
        approver = doors.signedIn(actors.approver(here));
        proposal = decided.propose(here, Verdicts.aResident());
    }

    @Test
    void killed_after_the_act_and_before_the_answer_it_is_said_to_be_recorded() {
        assertThat(sign().location()).contains("/decisions/2026-00001");
        jdbc.sql("update platform.form_sent set led_to = null, program = :gone where token = :token")
                .param("gone", UUID.randomUUID())
                .param("token", UUID.fromString(once))
                .update();

        var again = sign();

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Ce formulaire est déjà enregistré");
        assertThat(approver.get("/decisions/2026-00002").status()).isEqualTo(404);
    }

    @Test
    void killed_before_the_act_it_acts_when_it_is_sent_again() {
        takenBy(UUID.randomUUID());

        assertThat(sign().location()).contains("/decisions/2026-00001");
    }

    @Test
    void still_at_work_in_another_copy_it_is_left_to_that_copy() throws SQLException {
        var other = new RunningProgram(UUID.randomUUID());
        takenBy(other.id());
        try (var connection = dataSource.getConnection()) {
            connection.setClientInfo("ApplicationName", other.connectionName());

            var again = sign();

            assertThat(again.status()).isEqualTo(409);
            assertThat(again.body()).contains("Ce formulaire est encore en traitement");
            connection.setClientInfo("ApplicationName", "");
        }
        assertThat(sign().location()).contains("/decisions/2026-00001");
    }

    @Test
    void broken_in_the_middle_of_the_act_it_comes_back_filled_and_acts_when_it_is_sent_again() {
        var broken = Falls.on(proposal, () -> sign());
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).contains("Envoyer de nouveau", once);

        assertThat(sign().location()).contains("/decisions/2026-00001");
    }

    private void takenBy(UUID program) {
        jdbc.sql(
                        "insert into platform.form_sent (token, path, sent_at, claim, program) values (:token, '/', now(), :claim, :program)")
                .param("token", UUID.fromString(once))
                .param("claim", UUID.randomUUID())
                .param("program", program)
                .update();
    }

    private Client.Answer sign() {
        return approver.post("/propositions/%s/signer".formatted(proposal.value()), Map.of("_once", once));
    }
}
