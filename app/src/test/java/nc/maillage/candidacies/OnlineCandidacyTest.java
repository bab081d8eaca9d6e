package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.usecase.Changed;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.platform.MailAddress;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.MailsWaiting;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Town;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Candidater en ligne » : a link, a form, one sending; the second at which it comes decides. */
@ProgramTest
class OnlineCandidacyTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 11, 6);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 27);
    private static final Instant LAST_SECOND = Instant.parse("2026-11-27T12:59:59Z");
    private static final Instant MORNING = Instant.parse("2026-11-24T21:00:00Z");

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    PublishedVacancies published;

    @Autowired
    Candidates candidates;

    @Autowired
    MailsWaiting mails;

    @Autowired
    OnlineDesk desk;

    @Autowired
    Town town;

    private String here;
    private VacancyId vacancy;
    private String email;

    @BeforeEach
    void a_published_notice() {
        here = actors.freshCollectivity();
        vacancy = vacancies.published(here, DEPOSIT, DEADLINE);
        email = Candidates.freshAddress();
    }

    @Test
    void a_link_leaves_by_mail_and_nothing_but_its_digest_is_kept() {
        var token = candidates.asks(vacancy, email, MORNING);
        assertThat(token).hasSize(43);
        assertThat(town.read(
                        "select string_agg(c::text, '') from candidacies.candidacy c where collectivity_id = :c", here))
                .doesNotContain(token)
                .contains(email);
        assertThat(desk.open(token)).isPresent();
        assertThat(desk.open(token.substring(1) + "A")).isEmpty();
    }

    @Test
    void the_mail_says_nothing_of_what_was_typed_and_how_to_ignore_it() {
        desk.ask(published.of(vacancy).orElseThrow(), "<b>Zoé</b>", "Intruse", new MailAddress(email), MORNING);
        assertThat(mails.to(actors.idOf(here), email))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .doesNotContain("Intruse", "Zoé")
                        .contains("Si vous n’avez rien demandé, ne faites rien"));
    }

    @Test
    void a_new_link_replaces_the_old_one_and_opens_the_same_candidacy() {
        var first = candidates.asks(vacancy, email, MORNING);
        var opened = desk.open(first).orElseThrow().candidacy();
        var second = candidates.asks(vacancy, email.toUpperCase(Locale.ROOT), MORNING.plusSeconds(61));

        assertThat(desk.open(first)).isEmpty();
        assertThat(desk.open(second))
                .hasValueSatisfying(it -> assertThat(it.candidacy().id()).isEqualTo(opened.id()));
    }

    @Test
    void asked_twice_within_a_minute_one_mail_leaves() {
        candidates.asks(vacancy, email, MORNING);
        candidates.asks(vacancy, email, MORNING.plusSeconds(59));
        assertThat(mails.to(actors.idOf(here), email)).hasSize(1);
    }

    @Test
    void the_last_second_is_in_time_and_the_next_one_is_late_and_kept() {
        var inTime = sentAt(LAST_SECOND);
        var late = sentAt(LAST_SECOND.plusSeconds(1));

        assertThat(Candidates.arrival(inTime).at()).isEqualTo(LAST_SECOND);
        assertThat(Candidates.arrival(inTime).onArrival()).isEqualTo(Timeliness.IN_TIME);
        assertThat(Candidates.arrival(late).onArrival()).isEqualTo(Timeliness.LATE);
        assertThat(late.number()).matches("2026-C-\\d{4}").isNotEqualTo(inTime.number());
    }

    @Test
    void sent_twice_it_is_sent_once() {
        var token = candidates.asks(vacancy, email, MORNING);
        var version = candidates.fills(token, answers(), MORNING);
        var once = (Changed.Done) desk.send(token, version, MORNING).orElseThrow();
        var twice =
                (Changed.Done) desk.send(token, version, MORNING.plusSeconds(1)).orElseThrow();
        assertThat(twice.candidacy()).isEqualTo(once.candidacy());
    }

    @Test
    void until_the_deadline_it_is_changed_and_after_it_nothing_moves() {
        var token = sent();
        var open = desk.open(token).orElseThrow().candidacy();
        var changed = edit(token, open.version(), answers("Marie"), LAST_SECOND);
        assertThat(changed).isInstanceOf(Changed.Done.class);

        var now = desk.open(token).orElseThrow().candidacy();
        assertThat(edit(token, now.version(), answers("Trop tard"), LAST_SECOND.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        Changed.Closed.class, closed -> assertThat(closed.why()).contains("date limite est passée"));
        assertThat(desk.withdraw(token, now.version(), LAST_SECOND.plusSeconds(1)))
                .containsInstanceOf(Changed.Closed.class);
        assertThat(desk.open(token).orElseThrow().candidacy().candidate().firstName())
                .isEqualTo("Marie");
    }

    @Test
    void the_second_tab_is_told_that_the_first_one_saved() {
        var token = candidates.asks(vacancy, email, MORNING);
        var seen = desk.open(token).orElseThrow().candidacy().version();
        edit(token, seen, answers("Première"), MORNING);

        assertThat(desk.edit(
                        token, seen, answers("Seconde"), List.of(Candidates.file(PieceKind.CV)), List.of(), MORNING))
                .containsInstanceOf(Changed.Stale.class);
        var it = desk.open(token).orElseThrow();
        assertThat(it.candidacy().candidate().firstName()).isEqualTo("Première");
        assertThat(it.pieces()).as("a file that no page gives back is kept").hasSize(1);
    }

    @Test
    void a_withdrawn_candidacy_says_so_behind_its_link_and_another_may_begin() {
        var token = sent();
        var open = desk.open(token).orElseThrow().candidacy();
        assertThat(desk.withdraw(token, open.version(), MORNING)).containsInstanceOf(Changed.Done.class);

        var withdrawn = desk.open(token).orElseThrow().candidacy();
        assertThat(withdrawn.state()).isEqualTo(CandidacyState.WITHDRAWN);
        assertThat(edit(token, withdrawn.version(), answers(), MORNING))
                .isInstanceOfSatisfying(
                        Changed.Closed.class, closed -> assertThat(closed.why()).contains("Vous avez retiré"));
        var again = candidates.asks(vacancy, email, MORNING.plusSeconds(120));
        assertThat(desk.open(again).orElseThrow().candidacy().id()).isNotEqualTo(withdrawn.id());
    }

    private Candidacy sentAt(Instant at) {
        email = Candidates.freshAddress();
        var token = candidates.asks(vacancy, email, MORNING);
        var version = candidates.fills(token, answers(), MORNING);
        return ((Changed.Done) desk.send(token, version, at).orElseThrow()).candidacy();
    }

    private String sent() {
        var token = candidates.asks(vacancy, email, MORNING);
        desk.send(token, candidates.fills(token, answers(), MORNING), MORNING);
        return token;
    }

    private Changed edit(String token, long seen, Answers answers, Instant at) {
        return desk.edit(token, seen, answers, List.of(), List.of(), at).orElseThrow();
    }

    private Answers answers() {
        return answers("Anaïs");
    }

    private Answers answers(String first) {
        var candidate = new Candidate(first, "Candidate", email, null);
        return new Answers(candidate, RecruitmentWay.ON_TITLE, Candidates.NOTHING_CLAIMED, false, false);
    }
}
