package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.platform.MailAddress;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.MailsWaiting;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Demander un lien » for the address of somebody else : their mailbox is not flooded, and their last link stays good. */
@ProgramTest
class AskedLinksTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 11, 6);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 27);
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
    void five_links_a_day_leave_for_a_notice_and_the_last_one_opens() {
        String last = "";
        for (int minute = 0; minute < 20; minute += 2) {
            last = candidates.asks(vacancy, email, MORNING.plus(Duration.ofMinutes(minute)));
        }
        assertThat(received(email)).isEqualTo(5);
        assertThat(desk.open(last)).isPresent();

        candidates.asks(vacancy, email, MORNING.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(received(email)).isEqualTo(6);
    }

    @Test
    void what_follows_a_plus_does_not_make_another_mailbox() {
        var names = IntStream.range(0, 8)
                .mapToObj(each -> email.replace("@", "+" + each + "@"))
                .toList();
        names.forEach(name -> ask(vacancy, name, MORNING));
        assertThat(names.stream().mapToInt(this::received).sum()).isEqualTo(5);
    }

    @Test
    void asked_all_at_once_they_are_counted_all_the_same() {
        var names = IntStream.range(0, 12)
                .mapToObj(each -> email.replace("@", "+" + each + "@"))
                .toList();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            names.forEach(name -> visitors.submit(() -> ask(vacancy, name, MORNING)));
        }
        assertThat(names.stream().mapToInt(this::received).sum()).isEqualTo(5);
    }

    @Test
    void twenty_a_day_leave_whatever_the_notices() {
        for (int notice = 0; notice < 5; notice++) {
            var other = vacancies.published(here, DEPOSIT, DEADLINE);
            for (int minute = 0; minute < 10; minute += 2) {
                ask(other, email, MORNING.plus(Duration.ofMinutes(minute)));
            }
        }
        assertThat(received(email)).isEqualTo(20);
    }

    private void ask(VacancyId to, String address, Instant at) {
        desk.ask(published.of(to).orElseThrow(), "Marie", "Candidate", new MailAddress(address), at);
    }

    private int received(String address) {
        return mails.to(actors.idOf(here), address).size();
    }
}
