package nc.maillage.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class AgentsTest {
    @Autowired
    Actors actors;

    @Autowired
    Agents agents;

    @Test
    void a_sentence_names_who_did_something_at_home_and_nobody_of_another_house() {
        var officer = actors.caseOfficer(actors.freshCollectivity());
        var stranger = actors.caseOfficer(actors.freshCollectivity());
        var id = officer.agent().id();

        assertThat(actors.as(officer, () -> agents.nameOf(id)))
                .isEqualTo(officer.agent().displayName());
        assertThat(actors.as(stranger, () -> agents.nameOf(id))).isEqualTo("un agent qui n’est plus connu");
        assertThat(actors.as(officer, () -> agents.nameOf(new AgentId(UUID.randomUUID()))))
                .isEqualTo("un agent qui n’est plus connu");
    }
}
