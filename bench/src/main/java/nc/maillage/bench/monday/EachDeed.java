package nc.maillage.bench.monday;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Each deed by itself, one after another: what it costs, and what part of it is the same SQL inside PostgreSQL. */
final class EachDeed {
    private static final int TIMES = 60;

    private final Database database;
    private final Processes processes;
    private final List<Agent> agents;

    EachDeed(Database database, Processes processes, List<Agent> agents) {
        this.database = database;
        this.processes = processes;
        this.agents = List.copyOf(agents);
    }

    /** « Coût » of one deed, in milliseconds; {@code sql} is what PostgreSQL says that it spent planning and executing. */
    record Cost(Deed deed, double median, double slow, double program, double server, double sql, double statements) {
        String row() {
            return Report.line(
                    "| %s | %.0f ms | %.0f ms | %.1f ms | %.1f ms | %.1f ms | %.0f |\n",
                    deed.label(), median, slow, program, server, sql, statements);
        }

        /** For a table of several sizes. */
        String line() {
            return Report.line(
                    "%s\t%.0f\t%.0f\t%.1f\t%.1f\t%.1f\t%.0f\n",
                    deed.label(), median, slow, program, server, sql, statements);
        }
    }

    static String text(List<Cost> costs) {
        var text = new StringBuilder("""

                Each deed alone, %d times one after another (the pages that lead to it apart):

                | deed | p50 | p95 | processor: program | processor: PostgreSQL | floor: the same SQL inside PostgreSQL | statements |
                |---|---|---|---|---|---|---|
                """.formatted(TIMES));
        costs.forEach(cost -> text.append(cost.row()));
        return text.toString();
    }

    List<Cost> measured() throws IOException, SQLException {
        var costs = new ArrayList<Cost>();
        for (var deed : Deed.values()) {
            costs.add(measured(deed));
        }
        return costs;
    }

    private Cost measured(Deed deed) throws IOException, SQLException {
        var agent = agents.get(deed == Deed.SIGN ? 0 : 1);
        var waits = new Waits();
        double program = 0;
        double server = 0;
        double sql = 0;
        long statements = 0;
        for (int i = 0; i < TIMES; i++) {
            Agent.Ready ready;
            try {
                ready = agent.prepare(deed);
            } catch (Form.Absent none) {
                continue;
            }
            database.spent();
            var before = processes.cost();
            long begun = System.nanoTime();
            boolean shown = ready.go();
            waits.waited(deed, System.nanoTime() - begun, shown);
            var cost = processes.cost().since(before);
            var spent = database.spent();
            program += cost.program();
            server += cost.server();
            sql += spent.milliseconds();
            statements += spent.statements();
        }
        double done = Math.max(1, waits.count(deed));
        return new Cost(
                deed,
                waits.milliseconds(deed, 50),
                waits.milliseconds(deed, 95),
                program * 1e3 / done,
                server * 1e3 / done,
                sql / done,
                statements / done);
    }
}
