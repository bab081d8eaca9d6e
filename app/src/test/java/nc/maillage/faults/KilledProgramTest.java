package nc.maillage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Client;
import nc.maillage.testing.Copy;
import nc.maillage.testing.Homes;
import nc.maillage.testing.Prepared;
import nc.maillage.testing.Town;
import org.junit.jupiter.api.Test;

/** Three agents sign; the program is killed twenty times while they do, and its PostgreSQL five times. */
class KilledProgramTest {
    private static final int KILLS = 20;
    private static final int SERVER_KILLS = 5;
    private static final int READERS = 3;
    private static final int PROPOSALS = 110;
    private static final long SEED = 20261122;
    private static final String QUICK_RELAY = "db-scheduler.heartbeat-interval=1s";

    private final Random dice = new Random(SEED);
    private final Reader.Office office = new Reader.Office();
    private final List<Reader> readers = new ArrayList<>();
    private final int port = Copy.freePort();

    @Test
    void what_was_acknowledged_is_there_once_and_nothing_is_half_written() throws Exception {
        var home = Homes.bare("killed");
        List<String> sessions;
        try (var program = Prepared.opened(home)) {
            var ready = Prepared.readers(program, READERS, PROPOSALS);
            sessions = ready.sessions();
            office.waiting.addAll(ready.proposals());
        }
        sessions.forEach(session -> readers.add(new Reader(office)));
        Copy.warmUp(home, port);
        for (int kill = 0; kill < KILLS; kill++) {
            signUntilKilled(home, sessions, kill % (KILLS / SERVER_KILLS) == 1);
        }
        finish(home, sessions);

        try (var program = Prepared.opened(home)) {
            new KeptWhole(program.getBean(Town.class).owner()).holds(office);
        }
        assertThat(office.acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(office.cutShort)
                .as("agents cut short in the middle of a signature")
                .hasPositiveValue();
    }

    private void signUntilKilled(Path home, List<String> sessions, boolean serverFirst) throws Exception {
        var program = Copy.started(home, port, QUICK_RELAY);
        var on = new AtomicBoolean(true);
        var agents = working(program, sessions, on);
        try {
            if (serverFirst) {
                killServer(home, program);
            }
            await(office.acknowledged.size() + dice.nextInt(3));
        } finally {
            program.kill();
        }
        for (var agent : agents) {
            agent.join();
        }
    }

    private List<Thread> working(Copy program, List<String> sessions, AtomicBoolean on) {
        var agents = new ArrayList<Thread>();
        for (int i = 0; i < sessions.size(); i++) {
            var reader = readers.get(i);
            Client client = program.signedIn(sessions.get(i));
            agents.add(Thread.ofVirtual().start(() -> reader.works(on::get, client)));
        }
        return agents;
    }

    /** Some signatures more, then a moment drawn at random while at least one is under way. */
    private void await(int acknowledged) {
        Awaited.until(
                "signatures under way",
                Duration.ofSeconds(60),
                () -> office.acknowledged.size() >= acknowledged && office.sending.get() > 0);
        LockSupport.parkNanos(Duration.ofMillis(dice.nextInt(40)).toNanos());
    }

    /** The agents go on meanwhile: each waits, or is told to send again, and none is asked to type again. */
    private void killServer(Path home, Copy program) throws IOException, InterruptedException {
        await(office.acknowledged.size() + 1);
        var restarts = restarts(program);
        var number = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
        new ProcessBuilder("kill", "-9", number.strip()).start().waitFor();
        Awaited.until("the server again", Duration.ofSeconds(60), () -> restarts(program) == restarts + 1);
        await(office.acknowledged.size() + 1);
    }

    private static int restarts(Copy program) {
        return program.log().split("serveur PostgreSQL embarqué s’était arrêté", -1).length - 1;
    }

    private void finish(Path home, List<String> sessions) throws InterruptedException {
        try (var program = Copy.started(home, port, QUICK_RELAY)) {
            var agents = working(program, sessions, new AtomicBoolean(true));
            for (var agent : agents) {
                agent.join();
            }
            assertThat(program.log()).contains("Un serveur PostgreSQL orphelin");
        }
        assertThat(readers).noneMatch(Reader::waitsForAnAnswer);
        assertThat(office.waiting).isEmpty();
    }
}
