package nc.maillage.bench.monday;

import java.util.List;
import java.util.Locale;

/** What is printed at the end, ready for docs/performance.md. */
record Report(Monday.Run run, Waits waits, Processes.Cost cost, Database.Spent spent, List<Processes.Memory> memory) {
    private static final int STEPS = 10;

    Report {
        memory = List.copyOf(memory);
    }

    String text() {
        var text = new StringBuilder("""
                %d agents, one deed every %.1f s each, %d s

                | deed | done | errors | p50 | p95 | p99 | goal (p95) |
                |---|---|---|---|---|---|---|
                """.formatted(
                run.agents(), run.every().toMillis() / 1e3, run.lasting().toSeconds()));
        long deeds = 0;
        for (var deed : Deed.values()) {
            deeds += waits.count(deed);
            text.append(line(
                    "| %s | %d | %d | %.0f ms | %.0f ms | %.0f ms | %s |\n",
                    deed.label(),
                    waits.count(deed),
                    waits.errors(deed),
                    waits.milliseconds(deed, 50),
                    waits.milliseconds(deed, 95),
                    waits.milliseconds(deed, 99),
                    deed.goal() == 0 ? "" : deed.goal() + " ms"));
        }
        text.append(line(
                "\nProcessor, a deed with the pages that lead to it: program %.1f ms, PostgreSQL %.1f ms (the generator, apart: %.1f ms). ",
                cost.program() * 1e3 / deeds, cost.server() * 1e3 / deeds, cost.generator() * 1e3 / deeds));
        text.append(line(
                "Inside PostgreSQL, planning and executing: %.1f ms and %.0f statements a deed.\n",
                spent.milliseconds() / deeds, (double) spent.statements() / deeds));
        if (!memory.isEmpty()) {
            text.append(line(
                    "Memory of the program: %d MiB at first, %d at most, %d at last; of PostgreSQL: %d, %d, %d MiB.\n",
                    memory.getFirst().program(),
                    memory.stream().mapToLong(Processes.Memory::program).max().orElse(0),
                    memory.getLast().program(),
                    memory.getFirst().server(),
                    memory.stream().mapToLong(Processes.Memory::server).max().orElse(0),
                    memory.getLast().server()));
        }
        if (memory.size() > STEPS) {
            text.append("Memory of the program, from the beginning to the end:");
            for (int i = 0; i <= STEPS; i++) {
                text.append(
                        line(" %d", memory.get((memory.size() - 1) * i / STEPS).program()));
            }
            text.append(" MiB.\n");
        }
        waits.missed()
                .forEach((what, times) -> text.append("Not done, ")
                        .append(times)
                        .append(" times: ")
                        .append(what)
                        .append('\n'));
        return text.toString();
    }

    static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
