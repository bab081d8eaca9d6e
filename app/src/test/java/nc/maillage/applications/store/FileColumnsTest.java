package nc.maillage.applications.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.Channel;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.ProposalId;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.junit.jupiter.api.Test;

/** What several acts of one transaction leave of a file is what they would have left one after the other. */
class FileColumnsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 5);
    private final UUID proposal = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();
    private final ApplicationFile file = new ApplicationFile(
            new ApplicationId(UUID.randomUUID()),
            new ApplicationNumber("AMG", 2026, 7),
            "amg-sud",
            1,
            false,
            null,
            new PersonId(UUID.randomUUID()),
            List.of(),
            Channel.GUICHET,
            RECEIVED,
            RECEIVED,
            null,
            new AgentId(UUID.randomUUID()),
            null,
            new ApplicationState.Registered(),
            List.of(),
            1);

    private FileColumns in(ApplicationState state) {
        return FileColumns.of(file.in(state), RECEIVED);
    }

    @Test
    void a_file_proposed_then_decided_still_says_on_which_proposal() {
        var both = in(new ApplicationState.Proposed(new ProposalId(proposal)))
                .then(in(new ApplicationState.Decided(new DecisionId(decision))));

        assertThat(both.proposal()).isEqualTo(proposal);
        assertThat(both.decision()).isEqualTo(decision);
        assertThat(both.stage()).isEqualTo("DECIDED");
        assertThat(both.dueOn()).isNull();
    }

    @Test
    void a_file_proposed_again_says_the_newer_proposal() {
        var newer = UUID.randomUUID();

        var both = in(new ApplicationState.SentBack(new ProposalId(proposal), "Revenus à revoir."))
                .then(in(new ApplicationState.Proposed(new ProposalId(newer))));

        assertThat(both.proposal()).isEqualTo(newer);
        assertThat(both.reasons()).isNull();
    }
}
