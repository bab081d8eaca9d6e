package nc.maillage.demo.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.demo.InventedNames;
import nc.maillage.demo.load.Finish.Work;
import nc.maillage.demo.load.LoadPlan.Part;
import nc.maillage.demo.load.Series.Counters;
import nc.maillage.demo.play.Turns;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * « Chargement » : copies homes with their files, under other names and numbers, until a collectivity is as large as asked. Nobody
 * acts: pieces are shared with the original, days are its days.
 */
@Component
public class LoadHomes {
    private static final int LANES = 3;

    private final Originals originals;
    private final NumberPlaces numbers;
    private final NumbersGiven given;
    private final WriteSheets writer;
    private final Scaffold scaffold;
    private final Agents agents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LoadHomes(
            Originals originals,
            NumberPlaces numbers,
            NumbersGiven given,
            WriteSheets writer,
            Scaffold scaffold,
            Agents agents,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.originals = originals;
        this.numbers = numbers;
        this.given = given;
        this.writer = writer;
        this.scaffold = scaffold;
        this.agents = agents;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * « Commande ».
     *
     * @param officers who share the files of the copies
     * @param drawFrom when the first of their letters is drawn
     */
    public record Order(CollectivityId collectivity, int persons, int files, List<Session> officers, Instant drawFrom) {
        public Order {
            officers = List.copyOf(officers);
        }
    }

    /** « Avancement ». */
    public interface Watcher {
        /** Told before the first transaction, and after each. */
        void loaded(int persons, int wanted);

        /**
         * Told as each work that follows the rows begins, and at the end of the last.
         *
         * @param done of {@code whole}, in a measure that tells the time left
         */
        void finishing(long done, long whole, String said);
    }

    /** Whose rows are copied. */
    public static List<String> tables() {
        return CopiedTable.NAMES;
    }

    public void load(Order order, Watcher watcher) {
        watcher.loaded(0, order.persons());
        Tenancy.within(order.collectivity(), () -> {
            var plan = LoadPlan.of(forms(order.officers()), order.persons(), order.files(), given.last());
            var taken = scaffold.takeDown();
            write(order, plan.parts(), watcher);
            var finish = scaffold.finish(taken, watcher);
            scaffold.putBack(taken, finish);
            given.goOnFrom(plan.end());
            finish.begins(Work.WORDS, CopiedTable.SEARCH.name());
            learnWords();
            call("measure");
            finish.ended();
        });
    }

    private void learnWords() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                insert into people.vocabulary (collectivity_id, term, sound)
                select distinct on (collectivity_id, term) collectivity_id, term, sound
                from people.search_term order by collectivity_id, term
                on conflict do nothing
                """).update());
    }

    private void write(Order order, List<Part> parts, Watcher watcher) {
        var next = new AtomicInteger();
        var turns = new Turns();
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var lines = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> lane(order, parts, next, turns, watcher), lanes))
                    .limit(LANES)
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(lines).join();
        }
    }

    private void call(String procedure) {
        jdbc.sql("call demo." + procedure + "()").update();
    }

    private List<HomeForms> forms(List<Session> officers) {
        var tables = originals.tables();
        var names = new NamePlaces(InventedNames.shipped());
        var staff = new StaffPlaces(agents.all(), officers);
        var hidden = new HashSet<>(originals.restricted());
        var homes = OriginalHome.among(
                tables.stream().flatMap(table -> originals.rows(table).stream()).toList(), originals.log());
        var forms = new ArrayList<HomeForms>();
        for (var home : homes) {
            if (home.persons() > 0 && home.ids().stream().noneMatch(hidden::contains) && names.renames(home)) {
                var places = new Places();
                home.ids().stream().sorted().forEach(places::id);
                staff.add(places);
                var named = names.add(places, home);
                Map<Series, Integer> taken = numbers.add(places, home);
                forms.add(new HomeForms(home, places, named, taken));
            }
        }
        return forms;
    }

    private void lane(Order order, List<Part> parts, AtomicInteger next, Turns turns, Watcher watcher) {
        try {
            for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
                var part = parts.get(i);
                Tenancy.within(order.collectivity(), () -> {
                    write(order, part, turns);
                });
                turns.passed(part.turn());
                synchronized (watcher) {
                    watcher.loaded(part.persons(), order.persons());
                }
            }
        } catch (RuntimeException | Error broken) {
            turns.stop(broken);
            throw broken;
        }
    }

    private void write(Order order, Part part, Turns turns) {
        var sheets = new Sheets();
        var numbers = new Counters(part.begins().last());
        part.turns().forEach(turn -> turn.home().write(turn.rank(), numbers, sheets));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local synchronous_commit = off").update();
            writer.write(order, sheets, part);
            turns.await(part.turn());
        });
    }
}
