package nc.maillage.recruitment.usecase;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Mails;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancySearch;
import nc.maillage.recruitment.domain.VacancyAlert;
import nc.maillage.recruitment.store.AlertStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * « Alertes du matin » : each alert in its turn, one mail with all that is new, none where nothing is. Every copy of the program
 * looks; an alert is taken by one of them, and a morning that was missed is made up for. What nobody confirmed is erased.
 */
@Component
public class TellAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(TellAlerts.class);
    private static final Duration ROUND = Duration.ofMinutes(10);
    /** A publication tells the instant at which it began to be written: what was not committed yet is left for the next time. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final int MOST = 200;

    private final AlertStore alerts;
    private final AlertMails words;
    private final VacancySearch search;
    private final Mails mails;
    private final Collectivities collectivities;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration kept;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("alerts").factory());

    TellAlerts(
            AlertStore alerts,
            AlertMails words,
            VacancySearch search,
            Mails mails,
            Collectivities collectivities,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${maillage.alert-confirm-days:7}") int days) {
        this.alerts = alerts;
        this.words = words;
        this.search = search;
        this.mails = mails;
        this.collectivities = collectivities;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        timer.scheduleWithFixedDelay(this::round, 1, ROUND.toMinutes(), TimeUnit.MINUTES);
    }

    private void round() {
        try {
            run();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Les alertes de nouveaux avis partiront plus tard : la base ne répond pas.", away);
        } catch (RuntimeException broken) {
            // A timer whose work throws is never run again.
            LOG.error("Les alertes de nouveaux avis partiront plus tard.", broken);
        }
    }

    public void run() {
        var now = clock.instant();
        alerts.eraseUnconfirmed(now.minus(kept));
        collectivities.all().stream()
                .findFirst()
                .map(Collectivity::id)
                .ifPresent(sender -> alerts.due(now).forEach(id -> tell(sender, id, now)));
    }

    private void tell(CollectivityId sender, UUID id, Instant now) {
        Tenancy.within(
                sender,
                () -> transaction.executeWithoutResult(
                        status -> alerts.take(id, now).ifPresent(alert -> tell(alert, now))));
    }

    private void tell(VacancyAlert alert, Instant now) {
        var until = now.minus(SETTLED);
        var told = Objects.requireNonNull(alert.toldUntil());
        var news = search.latest(alert.search(), told, MOST).stream()
                .filter(line -> !line.changedAt().isAfter(until))
                .filter(alert::isNews)
                .toList();
        if (!news.isEmpty()) {
            mails.send(words.news(alert, news));
        }
        alerts.told(alert.id(), until.isBefore(told) ? told : until, VacancyAlert.nextTurn(now));
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
