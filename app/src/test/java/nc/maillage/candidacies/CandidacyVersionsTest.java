package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.candidacies.usecase.Changed;
import nc.maillage.candidacies.usecase.FollowCandidacy;
import nc.maillage.candidacies.usecase.FollowCandidacy.Reminder;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tabs on one candidacy : the one that reads an old page neither sends nor withdraws, and no write covers another. */
@ProgramTest
class CandidacyVersionsTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T21:00:00Z");

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Candidates candidates;

    @Autowired
    CandidacyStore store;

    @Autowired
    OnlineDesk desk;

    @Autowired
    FollowCandidacy follow;

    private String here;
    private String email;
    private String token;
    private long seen;

    @BeforeEach
    void a_page_that_another_tab_has_overtaken() {
        here = actors.freshCollectivity();
        var vacancy = vacancies.published(here, LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 27));
        email = Candidates.freshAddress();
        token = candidates.asks(vacancy, email, MORNING);
        seen = now().version();
        assertThat(desk.edit(token, seen, answers("Première"), List.of(), List.of(), MORNING))
                .containsInstanceOf(Changed.Done.class);
    }

    @Test
    void an_old_page_does_not_send() {
        assertThat(desk.send(token, seen, MORNING)).containsInstanceOf(Changed.Stale.class);
        assertThat(now().state()).isEqualTo(CandidacyState.STARTED);
    }

    @Test
    void an_old_page_does_not_withdraw() {
        assertThat(desk.withdraw(token, seen, MORNING)).containsInstanceOf(Changed.Stale.class);
        assertThat(now().state()).isEqualTo(CandidacyState.STARTED);
    }

    @Test
    void an_old_page_does_not_say_that_a_piece_is_gone_which_stays() {
        var sent = now();
        assertThat(desk.edit(
                        token,
                        sent.version(),
                        sent.answers(),
                        List.of(Candidates.file(PieceKind.CV)),
                        List.of(),
                        MORNING))
                .containsInstanceOf(Changed.Done.class);
        var piece = desk.open(token).orElseThrow().pieces().getFirst().id();

        assertThat(desk.edit(token, seen, sent.answers(), List.of(), List.of(piece), MORNING))
                .containsInstanceOf(Changed.Stale.class);
        assertThat(desk.open(token).orElseThrow().pieces()).hasSize(1);
    }

    @Test
    void an_old_page_of_the_office_neither_reminds_nor_adds_to_what_was_withdrawn() {
        Session human = actors.humanResources(here);
        var sent = (Changed.Done) desk.send(token, now().version(), MORNING).orElseThrow();
        assertThat(desk.withdraw(token, sent.candidacy().version(), MORNING)).containsInstanceOf(Changed.Done.class);
        var file = Candidates.file(PieceKind.CV);

        assertThat(actors.as(human, () -> follow.remind(now()))).isEqualTo(Reminder.WITHDRAWN);
        assertThat(actors.as(human, () -> follow.add(now().id(), List.of(), List.of(file))))
                .singleElement()
                .satisfies(refused -> assertThat(refused.why()).contains("retirée"));
        assertThat(desk.open(token).orElseThrow().pieces()).isEmpty();
    }

    @Test
    void of_two_that_read_the_same_version_one_writes() {
        Session human = actors.humanResources(here);
        var read = now();

        assertThat(actors.as(human, () -> store.update(read.answering(answers("Une"), MORNING))))
                .isTrue();
        assertThat(actors.as(human, () -> store.update(read.answering(answers("Autre"), MORNING))))
                .isFalse();
        assertThat(now().candidate().firstName()).isEqualTo("Une");
    }

    private Candidacy now() {
        return desk.open(token).orElseThrow().candidacy();
    }

    private Answers answers(String first) {
        return new Answers(
                new Candidate(first, "Candidate", email, null),
                RecruitmentWay.ON_TITLE,
                Candidates.NOTHING_CLAIMED,
                false,
                false);
    }
}
