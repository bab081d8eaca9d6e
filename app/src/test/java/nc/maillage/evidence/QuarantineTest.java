package nc.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.Counter;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.evidence.Pieces.Judged;
import nc.maillage.evidence.Pieces.Piece;
import nc.maillage.evidence.Pieces.Reception;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ClamDaemon;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** With an antivirus, a piece is held until it answered: waiting, let go, or in quarantine. */
@ProgramTest
@TestPropertySource(properties = "maillage.clamd=unix:target/clamd/clamd.ctl")
class QuarantineTest {
    private static final Path FOLDER = Path.of("target", "clamd");
    private static final String WAITING = "En attente d’analyse";

    @Autowired
    Pieces pieces;

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    Doors doors;

    @Autowired
    MeterRegistry meters;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Session officer;
    private ApplicationFile file;

    @BeforeEach
    void a_request_and_no_antivirus_yet() throws IOException {
        Files.deleteIfExists(FOLDER.resolve("clamd.ctl"));
        var here = counter.opens();
        officer = actors.caseOfficer(here);
        file = counter.registered(
                here, counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2)), LocalDate.of(2026, 10, 5));
    }

    @Test
    void while_the_antivirus_is_away_a_piece_is_seen_to_wait_and_nobody_opens_or_accepts_it() {
        var piece = received(SampleFiles.pdf(1));

        assertThat(page()).contains(WAITING).doesNotContain("href=\"" + address(piece));
        var opened = client().get(address(piece));
        assertThat(opened.status()).isEqualTo(403);
        assertThat(opened.body()).contains("n’a pas encore dit si ce fichier est sain");
        assertThat(actors.as(officer, () -> pieces.accept(piece.id(), null)))
                .isInstanceOfSatisfying(
                        Judged.Refused.class,
                        refused -> assertThat(refused.why()).contains("pas encore dit"));
        until(() ->
                meters.counter("maillage.antivirus.answers", "answer", "away").count() > 0);
        until(() -> waiting(piece, ""));
        assertThat(waiting(piece, "and consecutive_failures = 0 and last_failure is null"))
                .as("a job that waits is no failure: nothing is written to the log each time")
                .isTrue();
        assertThat(meters.get("maillage.pieces.held").gauge().value()).isPositive();
        assertThat(page()).contains(WAITING);
    }

    @Test
    void once_it_answers_a_sound_piece_is_let_go_and_another_one_is_in_quarantine() {
        assumeTrue(ClamDaemon.installed(), "no clamd here, and no right to install it");
        var sound = received(SampleFiles.pdf(1));
        var infected = received(Bombs.jpegWith(0xFE, ClamDaemon.SIGN, 1));
        try (var clamd = ClamDaemon.started(FOLDER)) {
            until(() -> tryAgain()
                    && !found(sound).held()
                    && found(infected).state().equals("REFUSED"));
        }

        assertThat(client().get(address(sound)).status()).isEqualTo(200);
        assertThat(actors.as(officer, () -> pieces.accept(sound.id(), null))).isInstanceOf(Judged.Done.class);
        var opened = client().get(address(infected));
        assertThat(opened.status()).isEqualTo(403);
        assertThat(opened.body()).contains("quarantaine");
        assertThat(page()).contains("En quarantaine", "demandez-en un autre");
        assertThat(actors.as(officer, () -> pieces.accept(infected.id(), null))).isInstanceOf(Judged.Refused.class);
        assertThat(client().get("/demandes/" + file.number()).body())
                .contains("Le programme a mis une pièce en quarantaine");
    }

    private Piece received(byte[] content) {
        var applicant = file.applicant();
        var reception = actors.as(
                officer,
                () -> pieces.receive(applicant, file.id().value(), "identity", "Pièce d’identité", "papier", content));
        return found(((Reception.Received) reception).piece());
    }

    /** A job that failed is tried again after a while; the test has none to lose. */
    private boolean tryAgain() {
        JdbcClient.create(owner).sql("""
                        update platform.scheduled_tasks set execution_time = now()
                        where task_instance like 'evidence.scan:%' and not picked and execution_time > now()
                        """).update();
        return true;
    }

    /** Tried, and to be tried again later. */
    private boolean waiting(Piece piece, String and) {
        return JdbcClient.create(owner)
                .sql("""
                        select exists (select from platform.scheduled_tasks where task_instance like :job
                            and not picked and execution_time > now() %s)
                        """.formatted(and))
                .param("job", "evidence.scan:%" + piece.id().value())
                .query(Boolean.class)
                .single();
    }

    private Piece found(Piece piece) {
        return found(piece.id());
    }

    private Piece found(PieceId id) {
        return actors.as(officer, () -> pieces.find(id).orElseThrow());
    }

    private String page() {
        return client().get("/demandes/" + file.number() + "/pieces").body();
    }

    private Client client() {
        return doors.signedIn(officer);
    }

    private static String address(Piece piece) {
        return "/pieces/" + piece.id().value();
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
        }
    }
}
