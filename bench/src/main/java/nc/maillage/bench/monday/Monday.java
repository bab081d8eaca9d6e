package nc.maillage.bench.monday;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Puts agents to work on a running demonstration and says what they waited for; see bench/monday.sh. */
public final class Monday {
    private static final String COLLECTIVITY = "sud";
    private static final String PASSWORD = "demonstration";
    private static final List<String> SIGNATORIES = List.of("claire.devambez", "mareva.tehinarii");
    /** What must be open before a deed is opened this long before its time. */
    private static final Duration AHEAD = Duration.ofMillis(1_500);

    private Monday() {}

    /** « Réglage » of one run. */
    record Run(URI base, Path home, long program, int agents, Duration every, Duration lasting, long seed, Path out) {
        static Run of(String[] arguments) {
            Map<String, String> given = new HashMap<>();
            for (int i = 0; i + 1 < arguments.length; i += 2) {
                given.put(arguments[i], arguments[i + 1]);
            }
            return new Run(
                    URI.create(given.getOrDefault("--base", "http://localhost:8080")),
                    Path.of(given.getOrDefault("--home", "var")),
                    Long.parseLong(given.getOrDefault("--program", "0")),
                    Integer.parseInt(given.getOrDefault("--agents", "50")),
                    Duration.ofMillis(Long.parseLong(given.getOrDefault("--every", "5000"))),
                    Duration.ofSeconds(Long.parseLong(given.getOrDefault("--seconds", "300"))),
                    Long.parseLong(given.getOrDefault("--seed", "1")),
                    Path.of(given.getOrDefault("--out", "bench/target/monday.md")));
        }
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var run = Run.of(arguments);
        var database = Database.of(run.home());
        var targets = Targets.drawn(database, COLLECTIVITY, run.seed());
        say("drawn: %s; %d drawings put off to the next night".formatted(targets, database.putOffTheNight()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var agents = agents(run, targets, threads);
            say("warming up");
            var processes = new Processes(run.program(), database.pid());
            new Morning(agents, run.every(), AHEAD, threads, new Waits(), new SplittableRandom(run.seed() + 1))
                    .last(Duration.ofSeconds(Math.clamp(run.lasting().toSeconds() / 5, 10, 45)), () -> {});
            database.spent();
            var waits = new Waits();
            var memory = new ArrayList<Processes.Memory>();
            var before = processes.cost();
            say("on the clock for " + run.lasting());
            new Morning(agents, run.every(), AHEAD, threads, waits, new SplittableRandom(run.seed()))
                    .last(run.lasting(), () -> memory.add(seen(processes)));
            var report = new Report(run, waits, processes.cost().since(before), database.spent(), memory);
            Files.createDirectories(run.out().toAbsolutePath().getParent());
            Files.writeString(run.out(), report.text());
            var each = new EachDeed(database, processes, agents).measured();
            var text = report.text() + EachDeed.text(each);
            Files.writeString(run.out(), text);
            Files.writeString(
                    Path.of(run.out() + ".tsv"),
                    each.stream().map(EachDeed.Cost::line).collect(Collectors.joining()));
            say("\n" + text);
        }
    }

    private static Processes.Memory seen(Processes processes) {
        try {
            return processes.memory();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** One in twenty-five signs. */
    private static List<Agent> agents(Run run, Targets targets, ExecutorService threads) {
        var agents = new ArrayList<Agent>();
        for (int i = 0; i < run.agents(); i++) {
            boolean signs = i % 25 == 0;
            var browser = new Browser(run.base(), threads);
            browser.signIn(
                    COLLECTIVITY, signs ? SIGNATORIES.get(i / 25 % SIGNATORIES.size()) : targets.officer(i), PASSWORD);
            agents.add(new Agent(browser, targets, new SplittableRandom(run.seed() * 1_000 + i), signs));
        }
        return agents;
    }

    @SuppressWarnings("SystemOut")
    static void say(String line) {
        System.out.println(line);
    }
}
