package nc.maillage.platform.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.MailId;
import nc.maillage.platform.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** « Envoyer un courriel » : it leaves, waits for the server, or is given up with the reason. */
@Component
class SendMail implements BackgroundJobs.Handler {
    static final String KIND = "platform.mail";
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    private final MailStore store;
    private final Carrier carrier;
    private final BackgroundJobs jobs;
    private final TransactionTemplate apart;
    private final MeterRegistry meters;
    private final Clock clock;
    private final AtomicBoolean away = new AtomicBoolean();

    SendMail(
            MailStore store,
            Carrier carrier,
            BackgroundJobs jobs,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.jobs = jobs;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.meters = meters;
        this.clock = clock;
        Gauge.builder("maillage.mails.waiting", jdbc, SendMail::waiting)
                .description("Mails that wait to leave")
                .register(meters);
    }

    /** Whoever set a server starts the program again: what waited for it leaves. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (!(carrier.way() instanceof Outbox.Way.None)) {
            jobs.hasten(KIND);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var id = new MailId(subject);
        store.waiting(id).ifPresent(this::deliver);
    }

    private void deliver(Waiting mail) {
        var delivery = carrier.deliver(mail);
        count(delivery);
        switch (delivery) {
            case Delivery.Left() -> {
                store.sent(mail.id(), clock.instant());
                back();
            }
            case Delivery.Refused(var why) -> giveUp(mail, why);
            case Delivery.Later(var why) -> putOff(mail, why, Delivery.Pace.HOURLY);
            case Delivery.Away(var why, var pace) -> {
                gone(why);
                putOff(mail, why, pace);
            }
        }
    }

    private void putOff(Waiting mail, String why, Delivery.Pace pace) {
        int tries = mail.tries() + 1;
        if (tries >= Delivery.Pace.TRIES) {
            giveUp(mail, why);
            return;
        }
        // The job is rolled back to wait: what it noted must not be.
        apart.executeWithoutResult(status -> store.tried(mail.id(), why));
        throw new BackgroundJobs.NotNow(why, pace.after(tries));
    }

    private void giveUp(Waiting mail, String why) {
        store.givenUp(mail.id(), why, clock.instant());
        jobs.enqueue(ForgetMail.KIND, mail.id().value());
    }

    /** One line when it goes, one when it is back, and what waited leaves at once. */
    private void gone(String why) {
        if (!(carrier.way() instanceof Outbox.Way.None) && away.compareAndSet(false, true)) {
            LOG.warn("Les courriels ne partent plus, ils attendent. {}", why);
        }
    }

    private void back() {
        if (away.compareAndSet(true, false)) {
            LOG.info("Les courriels partent de nouveau : ceux qui attendaient sont envoyés.");
            jobs.hasten(KIND);
        }
    }

    private void count(Delivery delivery) {
        var word = switch (delivery) {
            case Delivery.Left _ -> "left";
            case Delivery.Refused _ -> "refused";
            case Delivery.Later _ -> "later";
            case Delivery.Away _ -> "away";
        };
        meters.counter("maillage.mails", "outcome", word).increment();
    }

    /** Jobs know no collectivity: the number of those that wait is the operator's. */
    private static double waiting(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from platform.scheduled_tasks where starts_with(task_instance, :kind)")
                .param("kind", KIND + ":")
                .query(Long.class)
                .single();
    }
}
