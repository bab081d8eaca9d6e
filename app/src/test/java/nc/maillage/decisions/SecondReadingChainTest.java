package nc.maillage.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.Decisions.Proposed;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class SecondReadingChainTest {
    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Decisions decisions;

    @Autowired
    DeclareRecusal recuse;

    @Autowired
    AuditLog log;

    private String here;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = decided.ready(actors.freshCollectivity());
    }

    @Test
    void a_signed_proposal_becomes_the_first_decision_of_the_year_with_its_line_in_the_log() {
        var file = Verdicts.aResident();
        var id = decided.propose(here, file);

        var decision = decided.sign(here, id);

        assertThat(decision.number()).isEqualTo("2026-00001");
        assertThat(decision.ruling()).isEqualTo(Ruling.GRANT);
        assertThat(decision.proposal().status()).isEqualTo(ProposalStatus.SIGNED);
        assertThat(decision.proposal().assessment()).isEqualTo(file.assessed());
        var acts = actors.as(
                actors.approver(here),
                () -> log.about("application", decision.proposal().content().file()).stream()
                        .map(AuditLog.Line::act)
                        .toList());
        assertThat(acts).containsExactly("decision.proposed", "decision.signed");
    }

    @Test
    void the_author_cannot_sign_even_as_approver() {
        var both = actors.another(Role.HEAD_OF_OFFICE, here);
        actors.letSign(both, Decided.SCHEME, LocalDate.of(2026, 1, 1), null);
        var asked = decided.following(Verdicts.aResident(), decided.someone(here));
        var id = ((Proposed.Done) actors.as(both, () -> decisions.propose(asked))).id();

        assertThat(actors.as(both, () -> decisions.sign(id, true))).isInstanceOf(Reviewed.SameAgent.class);
        assertThat(actors.as(actors.approver(here), () -> decisions.sign(id, true)))
                .isInstanceOf(Reviewed.Done.class);
    }

    @Test
    void without_a_delegation_valid_today_nothing_is_signed() {
        var other = actors.another(Role.APPROVER, here);
        actors.letSign(other, Decided.SCHEME, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23));
        var id = decided.propose(here, Verdicts.aResident());

        assertThat(actors.as(other, () -> decisions.sign(id, true))).isInstanceOf(Reviewed.NoDelegation.class);
        assertThat(actors.as(other, () -> decisions.proposal(id).orElseThrow().status()))
                .isEqualTo(ProposalStatus.OPEN);
    }

    @Test
    void an_agent_who_stands_aside_reads_nothing_of_the_file() {
        var person = decided.someone(here);
        var id = decided.propose(here, decided.following(Verdicts.aResident(), person));
        var approver = actors.approver(here);
        actors.as(
                approver,
                () -> recuse.run(approver.agent().id(), person.value(), "Cousine.", null)
                        .orFail());

        assertThat(actors.as(approver, () -> decisions.sign(id, true))).isInstanceOf(Reviewed.KeptAway.class);
        assertThat(actors.as(approver, () -> decisions.sendBack(id, "À revoir.")))
                .isInstanceOf(Reviewed.KeptAway.class);
    }

    @Test
    void standing_aside_from_a_child_of_the_card_is_standing_aside_from_the_file() {
        var child = decided.someone(here);
        var file = Verdicts.aResident().child(child.value(), "Maëlys", LocalDate.of(2014, 5, 2));
        var id = decided.propose(here, decided.following(file, decided.someone(here)));
        var approver = actors.approver(here);
        actors.as(
                approver,
                () -> recuse.run(approver.agent().id(), child.value(), "Filleule.", null)
                        .orFail());

        assertThat(actors.as(approver, () -> decisions.sign(id, true))).isInstanceOf(Reviewed.KeptAway.class);
    }

    @Test
    void a_refusal_on_an_unconfirmed_figure_waits_for_the_signatory_s_own_confirmation() {
        var id = decided.propose(here, Verdicts.aResident().earning(143_662));
        var approver = actors.approver(here);

        assertThat(actors.as(approver, () -> decisions.sign(id, false))).isInstanceOf(Reviewed.NeedsConfirmation.class);
        assertThat(actors.as(approver, () -> decisions.sign(id, true))).isInstanceOf(Reviewed.Done.class);
    }

    @Test
    void sent_back_with_reasons_it_may_be_proposed_again_and_keeps_its_history() {
        var asked = decided.following(Verdicts.aResident(), decided.someone(here));
        var first = decided.propose(here, asked);
        var approver = actors.approver(here);

        assertThat(actors.as(approver, () -> decisions.sendBack(first, " "))).isInstanceOf(Reviewed.NeedsReasons.class);
        assertThat(actors.as(approver, () -> decisions.sendBack(first, "Il manque le bail.")))
                .isInstanceOf(Reviewed.Done.class);
        assertThat(actors.as(approver, () -> decisions.sign(first, true))).isInstanceOf(Reviewed.AlreadyClosed.class);
        decided.sign(here, decided.propose(here, asked));

        assertThat(actors.as(approver, () -> decisions.proposalsOf(asked.file())))
                .extracting(Decisions.Proposal::status, Decisions.Proposal::returnReasons)
                .containsExactly(
                        tuple(ProposalStatus.SIGNED, null), tuple(ProposalStatus.SENT_BACK, "Il manque le bail."));
    }

    @Test
    void a_file_waits_for_one_reader_at_a_time_and_is_decided_once() {
        var asked = decided.following(Verdicts.aResident(), decided.someone(here));
        var officer = actors.caseOfficer(here);
        var id = decided.propose(here, asked);
        assertThat(actors.as(officer, () -> decisions.propose(asked))).isInstanceOf(Proposed.Refused.class);

        decided.sign(here, id);

        assertThat(actors.as(officer, () -> decisions.propose(asked))).isInstanceOf(Proposed.Refused.class);
    }

    @Test
    void each_step_asks_for_its_right() {
        var id = decided.propose(here, Verdicts.aResident());
        var asked = decided.following(Verdicts.aResident(), decided.someone(here));

        assertThatThrownBy(() -> actors.as(actors.caseOfficer(here), () -> decisions.sign(id, true)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actors.as(actors.reception(here), () -> decisions.propose(asked)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        actors.as(actors.reception(here), () -> decisions.replay(new DecisionId(UUID.randomUUID()))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void another_collectivity_knows_nothing_of_it() {
        var decision = decided.sign(here, Verdicts.aResident());
        var elsewhere = actors.approver(decided.ready(actors.freshCollectivity()));

        assertThat(actors.as(elsewhere, () -> decisions.find(decision.id()))).isEmpty();
        assertThat(actors.as(elsewhere, () -> decisions.byNumber(decision.number())))
                .isEmpty();
        assertThat(actors.as(
                        elsewhere, () -> decisions.proposal(decision.proposal().id())))
                .isEmpty();
    }
}
