package nc.maillage.platform.web;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Forgets the marks of forms that can come back no more: their page is refused as too old by then. Every copy does it; what
 * one has removed, another does not find.
 */
@Component
class SentFormsPurge {
    /** Longer than a page lives, by more than the difference of any two clocks. */
    static final Period KEPT = Once.LIFE.plusDays(5);

    private static final Logger LOG = LoggerFactory.getLogger(SentFormsPurge.class);
    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration ROUND = Duration.ofHours(6);
    private static final int AT_ONCE = 1_000;

    private final SentForms forms;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("sent-forms").factory());

    SentFormsPurge(SentForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        timer.scheduleWithFixedDelay(this::round, FIRST.toMinutes(), ROUND.toMinutes(), TimeUnit.MINUTES);
    }

    private void round() {
        try {
            purge();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Les marques des formulaires anciens seront effacées plus tard : la base ne répond pas.", away);
        }
    }

    void purge() {
        var before = OffsetDateTime.now(clock).minus(KEPT);
        while (forms.forgetSentBefore(before, AT_ONCE) == AT_ONCE && !timer.isShutdown()) {
            Thread.yield();
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
