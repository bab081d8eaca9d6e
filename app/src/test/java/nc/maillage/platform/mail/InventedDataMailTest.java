package nc.maillage.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nc.maillage.platform.Home;
import nc.maillage.platform.Outbox.Way;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Doors;
import nc.maillage.testing.MailsWaiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The program started as usual, with a mail server, on data that a demonstration invented. */
class InventedDataMailTest extends WithMailServer {
    @Autowired
    Home home;

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @BeforeEach
    void a_demonstration_was_here() {
        sql(
                "insert into demo.generation (seed, population, today, begun_at, finished_at) values (1, 100, '2026-11-24', now(), now())");
    }

    @AfterEach
    void it_was_not() {
        sql("delete from demo.generation");
    }

    @Test
    void no_mail_reaches_the_server_and_each_is_a_file() throws IOException {
        send(mail("Reçu inventé"));

        Awaited.until("the row", SOON, () -> "SENT".equals(row().get("state")));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(subjects()).contains("Reçu inventé");
        assertThat(outbox.way()).isInstanceOf(Way.Folder.class);
    }

    @Test
    void the_administrator_reads_that_nothing_leaves_although_a_server_is_set() {
        var page =
                doors.signedIn(actors.administrator(actors.freshCollectivity())).get("/administration/courriels");
        assertThat(page.body())
                .contains("La démonstration a inventé ces données", "même si un serveur", "courriels")
                .doesNotContain("Ils partent par le serveur");
    }

    @Test
    void once_they_are_gone_mails_leave_by_the_server_that_is_set() {
        sql("delete from demo.generation");
        assertThat(outbox.way()).isInstanceOf(Way.Server.class);
        send(mail("Reçu véritable"));
        Awaited.until("the mail", SOON, () -> server.getReceivedMessages().length == 1);
    }

    private List<String> subjects() throws IOException {
        try (var files = Files.list(home.folder().resolve("courriels"))) {
            return files.map(InventedDataMailTest::subject).toList();
        }
    }

    private static String subject(Path file) {
        try {
            return MailsWaiting.read(Files.readAllBytes(file)).subject();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
