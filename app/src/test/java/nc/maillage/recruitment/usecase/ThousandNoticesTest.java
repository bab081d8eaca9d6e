package nc.maillage.recruitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.InventedNotices;
import nc.maillage.recruitment.domain.IntakeOutcome;
import nc.maillage.recruitment.store.IntakeFileStore;
import nc.maillage.recruitment.store.IntakeStore;
import nc.maillage.recruitment.store.ProposalCounts;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A directorate's archive at once: what it takes is written in docs/performance.md. */
@ProgramTest
@Tag("long")
class ThousandNoticesTest {
    private static final int NOTICES = 1_000;
    private static final List<String> KINDS = List.of("direction", "service", "ccas", "bureaux");

    @Autowired
    Actors actors;

    @Autowired
    RunIntake run;

    @Autowired
    IntakeStore intakes;

    @Autowired
    IntakeFileStore files;

    @Autowired
    ProposalCounts counts;

    @Autowired
    JudgeProposal judge;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Test
    void a_zip_of_a_thousand_notices_is_imported_with_its_proposals_within_two_minutes() throws IOException {
        var head = actors.headOfOffice(actors.freshCollectivity());
        var intake = ids.next();
        var zip = zip();
        actors.as(head, () -> {
            intakes.insert(intake, head.agent().id(), clock.instant());
            files.insert(ids.next(), intake, 0, "avis.zip", zip);
            return intake;
        });
        long start = System.nanoTime();
        actors.as(head, () -> {
            run.run(intake);
            return intake;
        });
        var imported = Duration.ofNanos(System.nanoTime() - start);
        var waiting = actors.as(head, () -> counts.of(null));
        long judging = System.nanoTime();
        var tally = actors.as(head, () -> judge.acceptSure(null));
        var judged = Duration.ofNanos(System.nanoTime() - judging);
        LoggerFactory.getLogger(getClass())
                .info(
                        "{} bytes, imported in {}, {} proposals; {} accepted in {}",
                        zip.length,
                        imported,
                        waiting,
                        tally,
                        judged);

        assertThat(actors.as(head, () -> files.counts(intake))).containsEntry(IntakeOutcome.IMPORTED, NOTICES);
        assertThat(waiting.waiting()).isGreaterThan(NOTICES);
        assertThat(imported).isLessThan(Duration.ofMinutes(2));
        assertThat(judged).isLessThan(Duration.ofMinutes(2));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < NOTICES; i++) {
                zip.putNextEntry(new ZipEntry("avis/%04d.txt".formatted(i)));
                zip.write(notice(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** No two alike: a reference each, thirty directions of as many services. */
    private static String notice(int number) {
        var text = new String(InventedNotices.read(KINDS.get(number % KINDS.size())), StandardCharsets.UTF_8);
        return text.replaceAll("25-900\\d", "25-%04d".formatted(number))
                .replace("de la santé", "de la santé du secteur " + number % 30)
                .replace("Pôle ", "Pôle n° " + number % 30 + " ")
                .replace("service de l’", "service n° " + number % 30 + " de l’")
                .replace("249 agents", number % 300 + " agents")
                .replaceFirst("(?m)^# (?=\\p{Lu})", "# " + (number % 7 + 2) + " ");
    }
}
