package nc.maillage.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class RecusalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final UUID person = UUID.randomUUID();

    @Autowired
    Actors actors;

    @Autowired
    Recusals recusals;

    @Autowired
    ReadLog readLog;

    @Autowired
    DeclareRecusal declare;

    Session officer;
    Session head;

    @BeforeEach
    void an_officer_and_the_head_of_the_office() {
        var collectivity = actors.freshCollectivity();
        officer = actors.caseOfficer(collectivity);
        head = actors.headOfOffice(collectivity);
    }

    @Test
    void declared_by_the_agent_keeps_away_at_once_from_that_person_alone() {
        actors.as(officer, () -> declare.run(officer.agent().id(), person, "belle-sœur", null));

        assertThat(keptAway(officer, person)).isTrue();
        assertThat(keptAway(officer, UUID.randomUUID())).isFalse();
        assertThat(keptAway(head, person)).isFalse();
    }

    @Test
    void a_colleague_is_kept_away_by_the_head_of_office_and_by_nobody_else() {
        var reception = actors.reception(actors.freshCollectivity());
        assertThatThrownBy(
                        () -> actors.as(officer, () -> declare.run(head.agent().id(), person, "voisin", null)))
                .isInstanceOf(AccessRefused.class);
        assertThat(reception.may(Right.RECUSE)).isTrue();

        actors.as(head, () -> declare.run(officer.agent().id(), person, "voisin", null));

        assertThat(keptAway(officer, person)).isTrue();
    }

    @Test
    void whoever_is_kept_away_does_not_let_oneself_in_again() {
        var id = actors.as(officer, () -> declare.run(officer.agent().id(), person, "cousin", null))
                .orFail();

        assertThatThrownBy(() -> actors.as(officer, () -> declare.end(id))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void needs_a_reason_and_a_last_day_to_come() {
        var id = officer.agent().id();
        assertThat(actors.as(officer, () -> declare.run(id, person, " ", null)).messages())
                .containsKey("reason");
        assertThat(actors.as(officer, () -> declare.run(id, person, "cousin", TODAY.minusDays(1)))
                        .messages())
                .containsKey("to");
        assertThat(actors.as(officer, () -> declare.run(id, person, "cousin", TODAY))
                        .messages())
                .isEmpty();
    }

    @Test
    void who_read_a_file_is_told_to_the_supervisor_and_to_nobody_else() {
        actors.as(officer, () -> {
            readLog.viewed(person, "ouverture de la fiche");
            return true;
        });

        var readings = actors.as(head, () -> readLog.readersOf(person, 0, 10));
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.reader()).isEqualTo(officer.agent().displayName());
            assertThat(reading.purpose()).isEqualTo("ouverture de la fiche");
        });
        assertThatThrownBy(() -> actors.as(officer, () -> readLog.readersOf(person, 0, 10)))
                .isInstanceOf(AccessRefused.class);
        var stranger = actors.headOfOffice(actors.freshCollectivity());
        assertThat(actors.as(stranger, () -> readLog.countOf(person))).isZero();
    }

    private boolean keptAway(Session agent, UUID from) {
        return actors.as(agent, () -> recusals.keptAway(agent.agent().id(), from));
    }
}
