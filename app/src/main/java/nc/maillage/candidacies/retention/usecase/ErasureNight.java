package nc.maillage.candidacies.retention.usecase;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Erases once a day what is due in each collectivity that chose so; what one copy erased, another does not find. */
@Component
class ErasureNight {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureNight.class);

    private final EraseDue erase;
    private final Collectivities collectivities;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("erasures").factory());
    private @Nullable LocalDate lastDay;

    ErasureNight(EraseDue erase, Collectivities collectivities, Clock clock) {
        this.erase = erase;
        this.collectivities = collectivities;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        timer.scheduleWithFixedDelay(this::onceADay, 1, 1, TimeUnit.HOURS);
    }

    synchronized void onceADay() {
        var today = LocalDate.now(clock);
        if (today.equals(lastDay)) {
            return;
        }
        try {
            collectivities.all().forEach(each -> Tenancy.within(each.id(), this::night));
            lastDay = today;
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Les candidatures échues seront effacées plus tard : la base ne répond pas.", away);
        }
    }

    /** The next collectivity waits for no other; and a timer whose work throws is never run again. */
    private void night() {
        try {
            erase.byNight();
        } catch (RuntimeException broken) {
            LOG.error("Les candidatures échues d’une collectivité seront effacées une autre nuit.", broken);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
