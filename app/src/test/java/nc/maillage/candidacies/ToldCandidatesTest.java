package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.usecase.ExtendVacancy;
import nc.maillage.recruitment.usecase.WithdrawVacancy;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.MailsWaiting;
import nc.maillage.testing.MailsWaiting.Read;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What candidates are told without asking: the receipt, what is missing, what becomes of the notice. */
@ProgramTest
class ToldCandidatesTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 11, 6);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 27);
    private static final Instant MORNING = Instant.parse("2026-11-23T21:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2026-11-27T13:00:00Z");
    private static final Instant THREE_DAYS_BEFORE = Instant.parse("2026-11-24T13:00:00Z");

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Candidates candidates;

    @Autowired
    MailsWaiting mails;

    @Autowired
    OnlineDesk desk;

    @Autowired
    CandidacyStore store;

    @Autowired
    ExtendVacancy extend;

    @Autowired
    WithdrawVacancy withdraw;

    @Autowired
    List<BackgroundJobs.Handler> jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WorkingClock clock;

    private String here;
    private VacancyId vacancy;

    @BeforeEach
    void a_published_notice() {
        here = actors.freshCollectivity();
        vacancy = vacancies.published(here, DEPOSIT, DEADLINE);
    }

    @Test
    void an_extension_makes_a_late_one_in_time_and_tells_both_facts() {
        var late = candidates.sends(vacancy, RecruitmentWay.ON_TITLE, Candidates.NOTHING_CLAIMED, TOO_LATE);
        assertThat(Candidates.arrival(read(late)).today()).isEqualTo(Timeliness.LATE);
        extended(LocalDate.of(2026, 12, 11));
        told(late);

        var arrival = Candidates.arrival(read(late));
        assertThat(arrival.onArrival()).isEqualTo(Timeliness.LATE);
        assertThat(arrival.today()).isEqualTo(Timeliness.IN_TIME);
        assertThat(plain(mail(late, "du nouveau").text()))
                .contains("11 décembre 2026")
                .contains("Avec la nouvelle, elle est dans les délais. Les deux faits restent écrits.");
    }

    @Test
    void a_withdrawn_notice_is_told_and_nobody_applies_any_more() {
        var token = candidates.asks(vacancy, Candidates.freshAddress(), MORNING);
        var it = desk.open(token).orElseThrow();
        actors.as(
                actors.humanResources(here),
                () -> withdraw.run(vacancy, vacancies.read(here, vacancy).version(), "Poste supprimé.")
                        .orFail());
        told(it.candidacy().id());

        assertThat(mail(it.candidacy().id(), "du nouveau").text()).contains("Il est retiré");
        var after = desk.open(token).orElseThrow();
        assertThat(desk.closed(after.vacancy())).isPresent();
    }

    @Test
    void the_receipt_leaves_with_its_number_its_second_and_the_digests() {
        var id = candidates.sends(vacancy, RecruitmentWay.ON_TITLE, Candidates.NOTHING_CLAIMED, MORNING);
        run("candidacies.receipt", id.value(), MORNING);
        var mail = mail(id, "Accusé de réception");
        assertThat(mail.attachments()).containsExactly("accuse-%s.pdf".formatted(read(id).number()));
        assertThat(plain(mail.text())).contains("8 h 00 min 00 s").doesNotContain("/candidature/");

        assertThat(receipt(id)).contains(String.valueOf(read(id).number()), "8 h 00 min 00 s", "dans les délais");
        assertThat(receipt(id).replace(" ", "")).containsPattern("[0-9a-f]{64}");
    }

    @Test
    void three_days_before_the_deadline_the_unfinished_are_reminded_once() {
        var email = Candidates.freshAddress();
        var token = candidates.asks(vacancy, email, MORNING);
        var id = desk.open(token).orElseThrow().candidacy().id();
        assertThatThrownBy(() -> run("candidacies.remind", id.value(), THREE_DAYS_BEFORE.minusSeconds(1)))
                .isInstanceOf(BackgroundJobs.NotNow.class);

        run("candidacies.remind", id.value(), THREE_DAYS_BEFORE);
        run("candidacies.remind", id.value(), THREE_DAYS_BEFORE.plusSeconds(60));
        assertThat(mails.to(actors.idOf(here), email)).hasSize(2);
        assertThat(mail(id, "Rappel").text())
                .contains("Elle n’est pas envoyée")
                .contains("CV détaillé")
                .doesNotContain("/candidature/");
    }

    @Test
    void who_sent_everything_is_left_in_peace() {
        var id = candidates.sends(vacancy, RecruitmentWay.ON_TITLE, Candidates.NOTHING_CLAIMED, MORNING);
        run("candidacies.remind", id.value(), THREE_DAYS_BEFORE);
        assertThat(mails.to(actors.idOf(here), address(id)))
                .isNotEmpty()
                .noneMatch(mail -> mail.subject().contains("Rappel"));
    }

    private String receipt(CandidacyId id) {
        var token = candidates.asks(vacancy, address(id), MORNING.plusSeconds(600));
        try (var document = Loader.loadPDF(desk.receipt(token).orElseThrow())) {
            return plain(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void extended(LocalDate later) {
        vacancies.on(
                LocalDate.of(2026, 11, 28),
                () -> actors.as(
                        actors.humanResources(here),
                        () -> extend.run(vacancy, vacancies.read(here, vacancy).version(), later)
                                .orFail()));
    }

    /** By the job that the act of human resources asked for. */
    private void told(CandidacyId id) {
        Awaited.until(
                "the mail of a change",
                Duration.ofSeconds(30),
                () -> mails.to(actors.idOf(here), address(id)).stream()
                        .anyMatch(mail -> mail.subject().contains("du nouveau")));
    }

    private void run(String kind, UUID subject, Instant at) {
        var job = jobs.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        clock.at(at, () -> {
            Tenancy.within(actors.idOf(here), () -> transaction.executeWithoutResult(status -> job.run(subject)));
            return subject;
        });
    }

    /** The one with that subject. */
    private Read mail(CandidacyId id, String subject) {
        return mails.to(actors.idOf(here), address(id)).stream()
                .filter(each -> each.subject().contains(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail: " + subject));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    private String address(CandidacyId id) {
        return String.valueOf(read(id).candidate().email());
    }

    private Candidacy read(CandidacyId id) {
        return Tenancy.within(actors.idOf(here), () -> store.find(id).orElseThrow());
    }
}
