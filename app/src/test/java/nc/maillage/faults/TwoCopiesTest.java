package nc.maillage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nc.maillage.decisions.ProposalId;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Client;
import nc.maillage.testing.Copy;
import nc.maillage.testing.DebianPostgres;
import nc.maillage.testing.Homes;
import nc.maillage.testing.Prepared;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two copies of the program on Debian's PostgreSQL, used at once by the same agents; then one of them is killed. */
class TwoCopiesTest {
    private static final int READERS = 4;
    private static final int PROPOSALS = 24;

    private final Reader.Office office = new Reader.Office();

    @Test
    void nothing_is_done_twice_and_a_killed_copy_is_relayed() throws Exception {
        try (var server = DebianPostgres.started()) {
            var homes = List.of(Homes.bare("one"), Homes.bare("other"));
            Prepared.Readers ready;
            try (var program = Prepared.opened(homes.getFirst(), server.settings())) {
                ready = Prepared.readers(program, READERS, PROPOSALS);
            }
            giveSecrets(homes.getFirst(), homes.getLast());
            int operator = Copy.freePort();
            try (var one = copy(homes.getFirst(), server, "one");
                    var other = copy(homes.getLast(), server, "other", "management.server.port=" + operator)) {
                // The build, that prepared them, knew no such port.
                other.awaitWell(operator);
                var half = ready.proposals().subList(0, PROPOSALS / 2);
                office.waiting.addAll(ready.proposals().subList(PROPOSALS / 2, PROPOSALS));
                signTogether(one, other, ready.sessions());
                var twice = ready.sessions().getFirst();
                for (var proposal : half.subList(0, half.size() - 3)) {
                    sentToBoth(one.signedIn(twice), other.signedIn(twice), proposal.value());
                }
                killedInTheMiddleOfAJob(one, one.signedIn(twice), server, half.subList(half.size() - 3, half.size()));
                assertThat(other.signedIn(twice).get("/mon-compte").status())
                        .as("an agent signed in on the dead copy goes on")
                        .isEqualTo(200);
                new KeptWhole(owner(server)).holds(office);
            }
        }
    }

    /** Each agent goes from one copy to the other with every form. */
    private void signTogether(Copy one, Copy other, List<String> sessions) throws InterruptedException {
        var agents = new ArrayList<Thread>();
        for (int i = 0; i < sessions.size(); i++) {
            var here = one.signedIn(sessions.get(i));
            var there = other.signedIn(sessions.get(i));
            agents.add(Thread.ofVirtual().start(() -> new Reader(office).works(() -> true, here, there)));
        }
        for (var agent : agents) {
            agent.join();
        }
        assertThat(office.waiting).isEmpty();
    }

    /** The same form, at the same moment, to both. */
    private void sentToBoth(Client here, Client there, UUID proposal) {
        var form = Map.of("_once", UUID.randomUUID().toString());
        var address = "/propositions/%s/signer".formatted(proposal);
        here.get("/mon-compte");
        there.get("/mon-compte");
        var first = CompletableFuture.supplyAsync(() -> here.post(address, form));
        var second = CompletableFuture.supplyAsync(() -> there.post(address, form));
        var led = first.join().location();
        assertThat(led).startsWith("/decisions/");
        assertThat(second.join().location()).isEqualTo(led);
        office.acknowledged.put(new ProposalId(proposal), led.substring("/decisions/".length()));
    }

    /** Its job waits for a lock that only the test gives back: it is killed in the middle, for certain. */
    private void killedInTheMiddleOfAJob(Copy copy, Client client, DebianPostgres server, List<ProposalId> proposals)
            throws Exception {
        var jobs = "platform.scheduled_tasks where picked and picked_by = 'one'";
        Awaited.until("an idle copy", Duration.ofSeconds(60), () -> count(server, "platform.scheduled_tasks") == 0);
        try (var lock = DriverManager.getConnection(server.url(), server.owner(), server.password());
                var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table platform.blob in exclusive mode");
            var reader = new Reader(office);
            office.waiting.addAll(proposals);
            reader.works(() -> true, client);
            Awaited.until("a job of this copy", Duration.ofSeconds(60), () -> count(server, jobs) > 0);
            copy.kill();
            lock.rollback();
        }
        Awaited.until("the relay", Duration.ofSeconds(60), () -> count(server, "platform.scheduled_tasks") == 0);
    }

    private static long count(DebianPostgres server, String from) {
        return new KeptWhole(owner(server)).count(from);
    }

    private static JdbcClient owner(DebianPostgres server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), server.owner(), server.password()));
    }

    private static Copy copy(Path home, DebianPostgres server, String name, String... more) {
        var settings = new ArrayList<>(List.of(server.settings()));
        settings.addAll(List.of(more));
        settings.add("db-scheduler.heartbeat-interval=1s");
        settings.add("db-scheduler.scheduler-name=" + name);
        return Copy.started(home, Copy.freePort(), settings.toArray(String[]::new));
    }

    private static void giveSecrets(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("secrets"));
        try (var secrets = Files.list(from.resolve("secrets"))) {
            for (var each : secrets.toList()) {
                Files.copy(each, to.resolve("secrets").resolve(each.getFileName()));
            }
        }
    }
}
