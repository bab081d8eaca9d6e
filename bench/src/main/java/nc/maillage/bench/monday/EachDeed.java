package nc.maillage.bench.monday;

import java.io.IOException;
import java.sql.SQLException;
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

    String measured() throws IOException, SQLException {
        var text = new StringBuilder("""

                Each deed alone, %d times one after another (the pages that lead to it apart):

                | deed | p50 | p95 | processor: program | processor: PostgreSQL | floor: the same SQL inside PostgreSQL | statements |
                |---|---|---|---|---|---|---|
                """.formatted(TIMES));
        for (var deed : Deed.values()) {
            text.append(measured(deed));
        }
        return text.toString();
    }

    private String measured(Deed deed) throws IOException, SQLException {
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
        return Report.line(
                "| %s | %.0f ms | %.0f ms | %.1f ms | %.1f ms | %.1f ms | %.0f |\n",
                deed.label(),
                waits.milliseconds(deed, 50),
                waits.milliseconds(deed, 95),
                program * 1e3 / done,
                server * 1e3 / done,
                sql / done,
                statements / done);
    }
}
