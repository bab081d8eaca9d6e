package nc.maillage.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Homes of the tests, under {@code target}. */
public final class Homes {
    private static final String POSTGRES = "postgres-bin";
    private static final Path ALL = Path.of("target", "homes").toAbsolutePath();

    private Homes() {}

    /** A new one, {@link #furnished}. */
    public static Path fresh(String name) throws IOException {
        return furnished(bare(name));
    }

    /** PostgreSQL need not be unpacked there again if another home has it: each file is a second name of the same. */
    public static Path furnished(Path home) throws IOException {
        var unpacked = unpacked();
        if (unpacked.isPresent() && canTakeFrom(unpacked.get(), home)) {
            try (var files = Files.walk(unpacked.get())) {
                for (var each : files.toList()) {
                    var here = home.resolve(POSTGRES)
                            .resolve(unpacked.get().getFileName())
                            .resolve(unpacked.get().relativize(each));
                    if (Files.isDirectory(each)) {
                        Files.createDirectories(here);
                    } else {
                        Files.createLink(here, each);
                    }
                }
            }
        }
        return home;
    }

    private static boolean canTakeFrom(Path unpacked, Path home) throws IOException {
        return !Files.exists(home.resolve(POSTGRES))
                && Files.getFileStore(Files.createDirectories(home)).equals(Files.getFileStore(unpacked));
    }

    /** A new one with nothing in it. */
    public static Path bare(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(ALL), name);
    }

    /** The mark is written once all is there. */
    private static Optional<Path> unpacked() throws IOException {
        try (var homes = Files.newDirectoryStream(ALL)) {
            for (var home : homes) {
                if (Files.isDirectory(home.resolve(POSTGRES))) {
                    try (var found = Files.newDirectoryStream(home.resolve(POSTGRES), "PG-*")) {
                        for (var each : found) {
                            if (Files.exists(each.resolve(".exists"))) {
                                return Optional.of(each);
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
