package nc.maillage.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nc.maillage.walls.RawDoor.Heard;

/**
 * Sends mutated requests over real connections and keeps those after which something is wrong: a fault of ours, markup that came back,
 * a header planted, an address elsewhere, a word of the engine room. The request of a seed and a number is always the same.
 */
final class Fuzzing {
    private static final int WORKERS = 3;
    private static final int SHOWN = 700;
    private static final int A_VISIT = 5_000;
    /** Words of the engine room, and the beginnings of the lines of a stack; plain words, as they are looked for in every page. */
    private static final List<String> LEAKS = List.of(
            "lang=\"en\"",
            "org.postgresql",
            "java.lang.",
            "nc.maillage.",
            "PSQLException",
            "SQL state",
            "at org.",
            "at java.",
            "at jakarta.",
            "at tools.",
            "at com.");

    private final FuzzActors actors;
    private final Supplier<RequestSeeds> seeds;
    private List<RequestSeed> reads = List.of();
    private List<RequestSeed> posts = List.of();
    private HostileValues values = new HostileValues(List.of(""));
    private final HostileFiles files = new HostileFiles();
    private final int port;
    private final long seed;
    private final AtomicLong next = new AtomicLong();
    private final Map<String, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> accepted = new ConcurrentHashMap<>();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    Fuzzing(Supplier<RequestSeeds> seeds, FuzzActors actors, int port, long seed) {
        this.actors = actors;
        this.seeds = seeds;
        this.port = port;
        this.seed = seed;
    }

    /** @param accepted forms of which one at least was taken as right, by route */
    record Outcome(long sent, Map<String, Long> statuses, Map<String, Long> accepted, List<String> wrong) {}

    /** @param told of what was sent so far, after each visit */
    Outcome run(long requests, Consumer<Outcome> told) {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (long done = 0; done < requests && wrong.size() < 20; done += A_VISIT) {
                comeAgain();
                long until = Math.min(requests, done + A_VISIT);
                var turns = IntStream.range(0, WORKERS)
                        .mapToObj(_ -> workers.submit(() -> visit(until)))
                        .toList();
                for (var turn : turns) {
                    turn.get();
                }
                told.accept(outcome(until));
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return outcome(requests);
    }

    /** The forms are read again: what was sent has changed what they hold, and an old version would be refused at the door. */
    private void comeAgain() {
        actors.welcomeAgain();
        var found = seeds.get();
        reads = found.all().stream().filter(each -> !each.posts()).toList();
        posts = found.all().stream().filter(RequestSeed::posts).toList();
        values = new HostileValues(found.numbers());
    }

    private Outcome outcome(long until) {
        return new Outcome(Math.min(next.get(), until), plain(statuses), plain(accepted), List.copyOf(wrong));
    }

    private void visit(long until) {
        try (var door = new RawDoor(port)) {
            for (long number = next.getAndIncrement(); number < until; number = next.getAndIncrement()) {
                one(door, number);
            }
            next.decrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void one(RawDoor door, long number) throws IOException {
        var dice = new SplittableRandom(seed * 1_000_003 + number);
        var pool = dice.nextInt(3) == 0 ? reads : posts;
        var usual = pool.get(dice.nextInt(pool.size()));
        var visitor = actors.visitor(usual, dice);
        var sent = new MutatedRequest(usual, values, files, dice).sent(visitor.cookies(), visitor.token());
        var heard = door.send(sent.bytes(), sent.head());
        statuses.computeIfAbsent(Integer.toString(heard.status()), _ -> new AtomicLong())
                .incrementAndGet();
        if (usual.posts()
                && heard.status() / 100 == 3
                && !heard.header("Location").startsWith("/connexion")) {
            accepted.computeIfAbsent(usual.route(), _ -> new AtomicLong()).incrementAndGet();
        }
        var fault = fault(heard);
        if (!fault.isEmpty()) {
            var text = new String(sent.bytes(), StandardCharsets.UTF_8);
            wrong.add("%s: seed %d, request %d, as %s, of %s%n%s%n→ %s%n"
                    .formatted(
                            fault,
                            seed,
                            number,
                            visitor.name(),
                            usual.route(),
                            text.substring(0, Math.min(SHOWN, text.length())),
                            heard.headers()));
        }
    }

    /** Empty when the answer is one that the program may give. 501 and 505 are the server's word for a method or a version that it has not. */
    private static String fault(Heard heard) {
        int status = heard.status();
        if (status == 0 || status >= 500 && status != 501 && status != 505) {
            return "status " + status;
        }
        var to = heard.header("Location");
        if (to.startsWith("//") || to.contains("mechant") && !to.startsWith("/")) {
            return "leads elsewhere";
        }
        if (heard.headers().contains("\nX-Planted")) {
            return "header planted";
        }
        if (heard.header("Content-Type").startsWith("text/html") && heard.body().contains(HostileValues.MARK)) {
            return "markup came back";
        }
        return LEAKS.stream()
                .filter(heard.body()::contains)
                .findFirst()
                .map("engine room: "::concat)
                .orElse("");
    }

    private static Map<String, Long> plain(Map<String, AtomicLong> counted) {
        var plain = new TreeMap<String, Long>();
        counted.forEach((key, value) -> plain.put(key, value.get()));
        return plain;
    }
}
