package nc.maillage.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nc.maillage.platform.Home;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the signed head of each log out of the database: at the start, once a day, and at the stop. */
@Component
class HeadKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(HeadKeeper.class);

    private final DataSource owner;
    private final Home home;
    private final HeadFile file;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("audit-heads").factory());
    private @Nullable LocalDate lastDay;

    HeadKeeper(
            @Qualifier("ownerDataSource") DataSource owner,
            Home home,
            @Value("${maillage.heads:}") String folder,
            Clock clock) {
        this.owner = owner;
        this.home = home;
        this.file = HeadFile.of(home.folder(), folder);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        timer.scheduleWithFixedDelay(this::onceADay, 0, 10, TimeUnit.MINUTES);
    }

    synchronized void onceADay() {
        var today = LocalDate.now(clock);
        if (!today.equals(lastDay) && write()) {
            lastDay = today;
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
        write();
    }

    private synchronized boolean write() {
        try (var connection = owner.getConnection()) {
            file.add(connection, HeadKeys.in(home.secrets()), clock.instant());
            return true;
        } catch (SQLException | IOException | GeneralSecurityException e) {
            LOG.error("La tête signée du journal n’a pas pu être écrite dans {}.", file.file(), e);
            return false;
        }
    }
}
