package nc.maillage.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.correspondence.Letters.Letter;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.correspondence.Letters.Recorded;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Blobs;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
class LettersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Letters letters;

    @Autowired
    Actors actors;

    @Autowired
    Blobs blobs;

    @Autowired
    List<BackgroundJobs.Handler> jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String room = "c" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void numbers_follow_one_another_without_hole_even_when_one_act_fails() {
        var officer = actors.caseOfficer(room);
        var first = composed(officer);
        assertThatThrownBy(() -> actors.as(
                        officer,
                        () -> transaction.execute(status -> {
                            letters.compose(SampleLetters.refusal());
                            throw new IllegalStateException("the act fails after its letter");
                        })))
                .isInstanceOf(IllegalStateException.class);
        var second = composed(officer);

        assertThat(List.of(first.number(), second.number())).containsExactly("C-2026-00001", "C-2026-00002");
    }

    @Test
    void numbers_stay_without_hole_when_many_write_at_once() throws Exception {
        var officer = actors.caseOfficer(room);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var tasks = Stream.generate(
                            () -> (Callable<String>) () -> composed(officer).number())
                    .limit(12)
                    .toList();
            var numbers = new ArrayList<String>();
            for (var each : pool.invokeAll(tasks)) {
                numbers.add(each.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.compareTo("C-2026-00012") <= 0);
        }
    }

    @Test
    void a_letter_is_drawn_once_however_often_the_job_runs() {
        var officer = actors.caseOfficer(room);
        var letter = composed(officer);
        actors.as(officer, () -> {
            drawing().run(letter.id().value());
            drawing().run(letter.id().value());
            return true;
        });

        var drawn = actors.as(officer, () -> letters.find(letter.id()).orElseThrow());
        assertThat(drawn.pdf()).isNotNull();
        var pdf = actors.as(
                officer, () -> blobs.find(Objects.requireNonNull(drawn.pdf())).orElseThrow());
        assertThat(pdf.mediaType()).isEqualTo("application/pdf");
        assertThat(new String(pdf.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void the_program_draws_it_by_itself_soon_after() {
        var officer = actors.caseOfficer(room);
        var letter = composed(officer);
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end
                && actors.as(
                                officer,
                                () -> letters.find(letter.id()).orElseThrow().pdf())
                        == null) {
            LockSupport.parkNanos(200_000_000L);
        }
        assertThat(actors.as(
                        officer, () -> letters.find(letter.id()).orElseThrow().pdf()))
                .isNotNull();
    }

    @Test
    void what_was_written_can_be_neither_changed_nor_erased_by_the_program() {
        var officer = actors.caseOfficer(room);
        var letter = composed(officer);
        for (var sql : List.of(
                "update correspondence.letter set content = 'x' where id = :id",
                "delete from correspondence.letter where id = :id")) {
            assertThatThrownBy(() -> actors.as(
                            officer,
                            () -> transaction.execute(status -> jdbc.sql(sql)
                                    .param("id", letter.id().value())
                                    .update())))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_letter_of_one_collectivity_does_not_exist_for_another() {
        var letter = composed(actors.caseOfficer(room));

        assertThat(actors.as(actors.caseOfficer("nord"), () -> letters.find(letter.id())))
                .isEmpty();
    }

    @Test
    void a_notification_is_corrected_and_the_first_one_is_kept() {
        var officer = actors.caseOfficer(room);
        var letter = composed(officer);
        actors.as(officer, () -> letters.notified(letter.id(), hand(TODAY, "récépissé 12", "")));
        var without = actors.as(officer, () -> letters.notified(letter.id(), hand(TODAY, "récépissé 13", "")));
        var corrected = actors.as(
                officer, () -> letters.notified(letter.id(), hand(TODAY, "récépissé 13", "Mauvais numéro lu.")));

        assertThat(without)
                .isInstanceOfSatisfying(
                        Recorded.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("correction"));
        assertThat(corrected).isInstanceOf(Recorded.Done.class);
        var kept = actors.as(
                officer,
                () -> transaction.execute(status -> jdbc.sql(
                                "select proof from correspondence.notification where letter_id = :id order by recorded_at")
                        .param("id", letter.id().value())
                        .query(String.class)
                        .list()));
        assertThat(kept).containsExactly("récépissé 12", "récépissé 13");
    }

    @Test
    void whoever_may_not_notify_is_told_who_may() {
        var letter = composed(actors.caseOfficer(room));

        assertThatThrownBy(() -> actors.as(
                        actors.approver(room), () -> letters.notified(letter.id(), hand(TODAY, "récépissé 12", ""))))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining("réservé à");
    }

    @Test
    void a_template_without_text_is_refused() {
        var officer = actors.caseOfficer(room);
        var odd = SampleLetters.withTemplate(SampleLetters.grant(), "amg-sud.inconnu");

        assertThatThrownBy(() -> actors.as(officer, () -> letters.compose(odd)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Letter composed(Session agent) {
        return actors.as(
                agent,
                () -> letters.find(letters.compose(SampleLetters.grant())).orElseThrow());
    }

    private static NewNotification hand(LocalDate on, String proof, String correction) {
        return new NewNotification("HAND", on, proof, AppealDelay.Home.NEW_CALEDONIA, correction);
    }

    private BackgroundJobs.Handler drawing() {
        return jobs.stream()
                .filter(each -> each.kind().equals("correspondence.render"))
                .findFirst()
                .orElseThrow();
    }
}
