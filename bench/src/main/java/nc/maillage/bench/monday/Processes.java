package nc.maillage.bench.monday;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What processes cost, from Linux's /proc: the program, its PostgreSQL, and this generator itself. */
record Processes(long program, long server) {
    private static final double TICKS = 100.0;

    /** Processor time in seconds, memory in MiB. */
    record Cost(double program, double server, double generator) {
        Cost since(Cost before) {
            return new Cost(program - before.program, server - before.server, generator - before.generator);
        }
    }

    record Memory(long program, long server) {}

    Cost cost() throws IOException {
        double serving = seconds(server, true);
        for (long child : children()) {
            serving += seconds(child, false);
        }
        return new Cost(
                seconds(program, false),
                serving,
                seconds(ProcessHandle.current().pid(), false));
    }

    /** Of PostgreSQL the proportional part: its processes share their buffers. */
    Memory memory() throws IOException {
        long shared = field(Path.of("/proc/%d/smaps_rollup".formatted(server)), "Pss:");
        for (long child : children()) {
            shared += field(Path.of("/proc/%d/smaps_rollup".formatted(child)), "Pss:");
        }
        return new Memory(field(Path.of("/proc/%d/status".formatted(program)), "VmRSS:") / 1024, shared / 1024);
    }

    private List<Long> children() {
        var children = new ArrayList<Long>();
        ProcessHandle.of(server).ifPresent(process -> process.children().forEach(child -> children.add(child.pid())));
        return children;
    }

    /** A server's children that ended, be it while they are looked at, are counted with it. */
    private static double seconds(long pid, boolean ended) throws IOException {
        var stat = read(Path.of("/proc/%d/stat".formatted(pid)));
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double own = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        return ended ? own + (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS : own;
    }

    private static long field(Path file, String name) throws IOException {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElse(0);
    }

    /** Empty once the process has ended, were it in the middle of the file. */
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            if (Files.exists(file)) {
                throw gone;
            }
            return "";
        }
    }
}
