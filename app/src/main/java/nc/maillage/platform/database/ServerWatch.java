package nc.maillage.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether the embedded server lives, and starts it again when something killed it. */
final class ServerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration ROUND = Duration.ofMillis(200);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Postmaster postmaster;
    private final Thread thread;
    private volatile boolean closed;

    private ServerWatch(Postmaster postmaster) {
        this.postmaster = postmaster;
        this.thread = Thread.ofPlatform().name("embedded-postgresql").daemon().unstarted(this::watch);
    }

    static ServerWatch over(Postmaster postmaster) {
        var watch = new ServerWatch(postmaster);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(ROUND.toNanos());
            if (!closed && !postmaster.runs()) {
                startAgain();
            }
        }
    }

    private void startAgain() {
        var from = System.nanoTime();
        var told = false;
        while (!closed) {
            try {
                postmaster.startAgain();
                var took = Duration.ofNanos(System.nanoTime() - from);
                LOG.warn(
                        "Le serveur PostgreSQL embarqué s’était arrêté : il a été redémarré en {} ms.",
                        took.toMillis());
                return;
            } catch (IOException failure) {
                if (!told && !closed) {
                    LOG.error(
                            "Le serveur PostgreSQL embarqué s’est arrêté et ne redémarre pas ({}). Vérifiez la place sur le disque ; le programme réessaie sans fin.",
                            String.valueOf(failure.getMessage()));
                    told = true;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /** Nothing is started again from then on; a start under way is waited for. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(Duration.ofSeconds(65));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
