package nc.maillage.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.platform.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a first start that was killed leaves behind, on which no later one could start: it is removed and made anew. */
final class HalfMade {
    private static final Logger LOG = LoggerFactory.getLogger(HalfMade.class);

    private HalfMade() {}

    static void remove(Home home) throws IOException {
        var data = home.database();
        if (Files.exists(data) && neverServed(data)) {
            stopMaking(data);
            removeAll(data);
            LOG.warn("Le premier démarrage avait été interrompu : la base inachevée est refaite.");
        }
        for (var unpacked : within(home.binaries())) {
            if (Files.isDirectory(unpacked) && Files.notExists(unpacked.resolve(".exists"))) {
                removeAll(unpacked);
            }
        }
    }

    /** A server writes its line of command before it takes the first connection; a copy brought back has its label. */
    private static boolean neverServed(Path data) {
        return Files.notExists(data.resolve("postmaster.opts")) && Files.notExists(data.resolve("backup_label"));
    }

    /** The program that makes the data outlives the one that started it. */
    private static void stopMaking(Path data) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/initdb"))
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(data.toString()::equals))
                .forEach(making -> {
                    var children = making.descendants().toList();
                    making.destroyForcibly();
                    children.forEach(ProcessHandle::destroyForcibly);
                    making.onExit().join();
                    children.forEach(child -> child.onExit().join());
                });
    }

    private static List<Path> within(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (var each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
