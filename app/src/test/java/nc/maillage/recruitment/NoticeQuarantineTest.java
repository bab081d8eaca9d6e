package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.audit.AuditLog;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.NoticeScan;
import nc.maillage.recruitment.store.FileScanStore;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Chrome;
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

/** With an antivirus, the file of a notice is held until it answered, as the pieces of a person are. */
@ProgramTest
@TestPropertySource(properties = "maillage.clamd=unix:target/clamd-avis/clamd.ctl")
class NoticeQuarantineTest {
    private static final Path FOLDER = Path.of("target", "clamd-avis");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    ImportNotice importer;

    @Autowired
    FileScanStore scans;

    @Autowired
    NoticeStore notices;

    @Autowired
    AuditLog log;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Session head;
    private Client client;

    @BeforeEach
    void no_antivirus_yet() throws IOException {
        Files.deleteIfExists(FOLDER.resolve("clamd.ctl"));
        head = actors.headOfOffice(actors.freshCollectivity());
        client = doors.signedIn(head);
    }

    @Test
    void while_the_antivirus_is_away_a_notice_is_read_and_nobody_opens_its_file() {
        var notice = read("avis.txt", InventedNotices.read("ccas"));

        var page = client.get(address(notice)).body();
        assertThat(page)
                .contains("Fichier en attente d’analyse", "Ce qui a été lu")
                .doesNotContain("/fichier\"");
        var file = client.get(address(notice) + "/fichier");
        assertThat(file.status()).isEqualTo(403);
        assertThat(file.body()).contains("n’a pas encore dit si ce fichier est sain");
        try (var visit = Chrome.onPhone(doors.port())) {
            visit.signedIn(doors.sessionCookie(head)).open(address(notice)).isAccessible();
            visit.scrollsOnlyDownwards().sketch("tel-avis-en-attente");
        }
        var scan = ((Imported.Textless) imported("scan.pdf", InventedNotices.scanned())).notice();
        assertThat(client.get(address(scan) + "/saisie").body())
                .contains("Fichier en attente d’analyse")
                .doesNotContain("/fichier\"");
    }

    @Test
    void once_it_answers_a_sound_file_is_let_go_and_another_one_is_in_quarantine() throws IOException {
        assumeTrue(ClamDaemon.installed(), "no clamd here, and no right to install it");
        var sound = read("avis.txt", InventedNotices.read("ccas"));
        var infected = read("porteur.txt", signed());
        try (var clamd = ClamDaemon.started(FOLDER)) {
            Awaited.until(
                    "both answers",
                    Duration.ofMinutes(2),
                    () -> tryAgain() && scan(sound) == NoticeScan.CLEAN && scan(infected) == NoticeScan.INFECTED);
        }

        assertThat(client.get(address(sound) + "/fichier").status()).isEqualTo(200);
        assertThat(client.get(address(sound)).body()).doesNotContain("en attente d’analyse");
        var file = client.get(address(infected) + "/fichier");
        assertThat(file.status()).isEqualTo(403);
        assertThat(file.body()).contains("quarantaine");
        assertThat(client.get(address(infected)).body())
                .contains("Fichier en quarantaine", "Demandez-en un autre")
                .doesNotContain("/fichier\"");
        assertThat(actors.as(head, () -> log.about("notice", infected)))
                .extracting(AuditLog.Line::act)
                .contains("notice.quarantined");
    }

    private UUID read(String name, byte[] content) {
        return ((Imported.Done) imported(name, content)).notices().getFirst();
    }

    private Imported imported(String name, byte[] content) {
        return actors.as(head, () -> importer.run(name, content));
    }

    private static byte[] signed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(InventedNotices.read("direction"));
        bytes.write("\n\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(ClamDaemon.SIGN);
        return bytes.toByteArray();
    }

    private NoticeScan scan(UUID notice) {
        return actors.as(
                head,
                () -> notices.find(notice)
                        .map(ImportedNotice::file)
                        .map(file -> scans.of(file.blob()))
                        .orElseThrow());
    }

    /** A job that waits for the antivirus is tried again after a while; the test has none to lose. */
    private boolean tryAgain() {
        JdbcClient.create(owner).sql("""
                        update platform.scheduled_tasks set execution_time = now()
                        where task_instance like 'recruitment.scan:%' and not picked and execution_time > now()
                        """).update();
        return true;
    }

    private static String address(UUID notice) {
        return "/organigramme/avis/" + notice;
    }
}
