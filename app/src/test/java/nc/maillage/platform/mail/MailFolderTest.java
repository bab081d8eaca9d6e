package nc.maillage.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import nc.maillage.platform.Mail;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailId;
import nc.maillage.platform.MailText;
import nc.maillage.testing.MailsWaiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {
    private static final MailAddress TO = new MailAddress("lea.wema@exemple.nc");
    private static final Instant WRITTEN = Instant.parse("2026-11-23T23:15:30Z");

    @TempDir
    Path home;

    @Test
    void each_mail_is_one_file_named_by_its_instant_that_a_mail_program_opens_however_often_it_is_written()
            throws Exception {
        var folder = home.resolve("courriels");
        var carrier = new MailFolder(folder);
        var mail = Mail.of("Essai", TO, "Reçu n° 7", MailText.of("Bonjour Léa,"));
        var waiting = new Waiting(new MailId(new UUID(0, 1)), TO, WRITTEN, 0, WrittenMail.of(mail, WRITTEN));

        assertThat(carrier.deliver(waiting)).isInstanceOf(Delivery.Left.class);
        assertThat(carrier.deliver(waiting)).isInstanceOf(Delivery.Left.class);

        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all)
                    .extracting(each -> each.getFileName().toString())
                    .containsExactly("2026-11-24T10-15-30_00000000-0000-0000-0000-000000000001.eml");
            var read = MailsWaiting.read(Files.readAllBytes(all.getFirst()));
            assertThat(read.subject()).isEqualTo("Reçu n° 7");
            assertThat(read.text()).contains("Bonjour Léa,");
            assertThat(read.header("From")).contains("ne-pas-repondre@maillage.invalid");
            assertThat(read.header("Message-ID")).contains("@maillage.invalid>");
        }
    }

    @Test
    void where_no_file_can_be_written_the_mail_waits() throws Exception {
        var taken = Files.createFile(home.resolve("courriels"));
        var waiting = new Waiting(
                new MailId(new UUID(0, 1)),
                TO,
                WRITTEN,
                0,
                WrittenMail.of(Mail.of("Essai", TO, "Essai", MailText.of("x")), WRITTEN));

        assertThat(new MailFolder(taken).deliver(waiting)).isInstanceOf(Delivery.Away.class);
    }
}
