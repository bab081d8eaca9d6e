package nc.maillage.platform.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nc.maillage.platform.French;
import nc.maillage.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL process that holds a data folder, known by the number that it wrote there. */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,9}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration DYING = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration BRIEF = Duration.ofMillis(10);

    private final Path data;
    private final Path pidFile;

    Postmaster(Path data) {
        this.data = data;
        this.pidFile = data.resolve("postmaster.pid");
    }

    /** A program killed outright leaves its server running on the data: a new one could not start beside it. */
    void stopOrphan(Path binaries) throws IOException {
        var found = written();
        if (found.filter(process -> isOurs(process, binaries)).isPresent()) {
            stop(found.get());
        }
        awaitTheDying();
        awaitChildren();
        forgetTheDead();
    }

    /** Whether the process that holds the data lives. Killed, it may wait in the table of processes for its parent. */
    boolean runs() {
        return written().filter(process -> !hasEnded(process)).isPresent();
    }

    /** Starts the server as it was started the last time, on the same port; returns once it answers. */
    void startAgain() throws IOException {
        awaitTheDying();
        awaitChildren();
        forgetTheDead();
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control().toString(), "-D", data.toString(), "-w", "-t", "60", "restart"));
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("pg_ctl ended with %d".formatted(process.exitValue()));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** The tool of the very server that was running: its own line of command is kept with the data. */
    private Path control() throws IOException {
        var line = Files.readString(data.resolve("postmaster.opts"));
        return Path.of(line.substring(0, line.indexOf(" \"")).strip()).resolveSibling("pg_ctl");
    }

    /** The process that wrote its number with the data, dead or alive. */
    Optional<ProcessHandle> written() {
        try {
            var first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
            return NUMBER.matcher(first).matches() ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * After a power failure the file may be cut short, or its number be that of somebody else's process: PostgreSQL
     * would refuse to start on either.
     */
    private void forgetTheDead() throws IOException {
        var found = written();
        if (found.isEmpty() || isZombie(found.get()) || isSomethingElse(found.get())) {
            Files.deleteIfExists(pidFile);
        }
    }

    private void stop(ProcessHandle orphan) {
        var pid = orphan.pid();
        LOG.warn("Un serveur PostgreSQL orphelin (processus {}) tenait encore les données : il est arrêté.", pid);
        interrupt(orphan);
        if (!ends(orphan, PATIENCE)) {
            throw new StartRefused(
                    "Le serveur PostgreSQL %d tient encore les données de %s et ne s’arrête pas.".formatted(pid, data));
        }
    }

    /** Of a server that was told to stop: on a busy machine it may still write for a while. */
    void awaitEnd(ProcessHandle server, Duration patience) {
        if (ends(server, SOON)) {
            return;
        }
        LOG.warn(
                "Le serveur PostgreSQL (processus {}) finit d’écrire : il est attendu, {} au plus.",
                server.pid(),
                French.count(patience.toSeconds(), "seconde", "secondes"));
        if (!ends(server, patience)) {
            LOG.error(
                    "Le serveur PostgreSQL (processus {}) ne s’est pas arrêté : il tient encore les données de {}. Le prochain démarrage l’arrêtera.",
                    server.pid(),
                    data);
        }
    }

    private static boolean ends(ProcessHandle server, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (!hasEnded(server) && System.nanoTime() < end) {
            LockSupport.parkNanos(BRIEF.toNanos());
        }
        return hasEnded(server);
    }

    static boolean hasEnded(ProcessHandle server) {
        return !server.isAlive() || isZombie(server);
    }

    /** Its clients are dead: it ends their sessions at once, where a plain end would wait for them. */
    private static void interrupt(ProcessHandle server) {
        try {
            var kill = new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
            if (kill.waitFor(5, TimeUnit.SECONDS) && kill.exitValue() == 0) {
                return;
            }
        } catch (IOException | InterruptedException e) {
            LOG.debug("no kill here", e);
        }
        server.destroy();
    }

    /** A process that was killed has no command any more, and its number for a moment still: PostgreSQL would take it for alive. */
    private void awaitTheDying() {
        var end = System.nanoTime() + DYING.toNanos();
        while (runs() && written().flatMap(process -> process.info().command()).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The children of a server that was killed end by themselves, and hold its memory until then. */
    private void awaitChildren() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!runs() && ProcessHandle.allProcesses().anyMatch(this::worksHere) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(folder).equals(data.toRealPath());
        } catch (IOException | UnsupportedOperationException gone) {
            return false;
        }
    }

    /** The number in the file may since have gone to another process, even to another PostgreSQL. */
    private static boolean isOurs(ProcessHandle process, Path binaries) {
        var command = Path.of(process.info().command().orElse("/"));
        return command.startsWith(binaries) && command.endsWith("postgres");
    }

    private static boolean isSomethingElse(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> !Path.of(command).endsWith("postgres"))
                .isPresent();
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException notLinux) {
            return false;
        }
    }
}
