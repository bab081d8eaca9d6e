package nc.maillage.platform.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Mail;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailText;
import nc.maillage.platform.Mails;
import nc.maillage.platform.Outbox;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import nc.maillage.testing.ProgramTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** With a mail server that speaks SMTP, up or down. */
@ProgramTest
abstract class WithMailServer {
    static final String ADDRESS = "lea.wema@exemple.nc";
    private static final int PORT = freePort();
    static final Duration SOON = Duration.ofMinutes(1);

    @Autowired
    Mails mails;

    @Autowired
    Outbox outbox;

    @Autowired
    SendMail sendMail;

    @Autowired
    ForgetMail forgetMail;

    @Autowired
    BackgroundJobs jobs;

    @Autowired
    Scheduler scheduler;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WorkingClock clock;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    final CollectivityId here = new CollectivityId(UUID.randomUUID());
    GreenMail server;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("maillage.mail.host", () -> "localhost");
        properties.add("maillage.mail.port", () -> PORT);
        properties.add("maillage.mail.starttls", () -> "false");
        properties.add("maillage.mail.from", () -> "Direction de l’essai <ne-pas-repondre@exemple.nc>");
    }

    @BeforeEach
    void a_server() {
        server = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void none() {
        server.stop();
        sql("delete from platform.scheduled_tasks where not picked and starts_with(task_instance, 'platform.mail')");
        scheduler.resume();
    }

    static Mail mail(String subject) {
        return Mail.of(
                "Lien d’une candidature",
                new MailAddress(ADDRESS),
                subject,
                MailText.of("Bonjour Léa,")
                        .and("Votre candidature est ouverte jusqu’au 30 novembre.")
                        .link("Ouvrir ma candidature", URI.create("https://aide.exemple.nc/c/x1"))
                        .items(List.of("lettre de motivation", "<b>CV</b>")));
    }

    void send(Mail mail) {
        Tenancy.within(here, () -> transaction.executeWithoutResult(status -> mails.send(mail)));
    }

    void job(BackgroundJobs.Handler handler, UUID id) {
        Tenancy.within(here, () -> transaction.executeWithoutResult(status -> handler.run(id)));
    }

    <T> T inHere(Supplier<T> work) {
        return Tenancy.within(here, work);
    }

    UUID id() {
        return (UUID) Objects.requireNonNull(row().get("id"));
    }

    /** Read past the walls. */
    Map<String, @Nullable Object> row() {
        return JdbcClient.create(owner)
                .sql("select * from platform.mail where collectivity_id = :c")
                .param("c", here.value())
                .query()
                .singleRow();
    }

    boolean putOff() {
        return JdbcClient.create(owner)
                .sql("""
                        select exists (select from platform.scheduled_tasks where task_instance = 'platform.mail:' || :id
                            and not picked and execution_time > now() and consecutive_failures = 0)
                        """)
                .param("id", row().get("id"))
                .query(Boolean.class)
                .single();
    }

    void sql(String statement) {
        JdbcClient.create(owner).sql(statement).update();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
