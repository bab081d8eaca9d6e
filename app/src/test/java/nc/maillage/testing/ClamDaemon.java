package nc.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Debian's own clamd on a socket of its own, with one signature written here: those of its makers cannot be downloaded by a build. Where it
 * is missing and the build runs as root it is installed.
 */
public final class ClamDaemon implements AutoCloseable {
    /** What every antivirus knows as a harmless sign; in two parts, so that this file is not taken for one. */
    public static final byte[] SIGN = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final String SETTINGS = """
            LocalSocket %1$s/clamd.ctl
            DatabaseDirectory %1$s
            TemporaryDirectory %1$s
            Foreground yes
            StreamMaxLength 25M
            """;

    private final Process process;

    private ClamDaemon(Process process) {
        this.process = process;
    }

    /** Whether there is one to start. */
    public static boolean installed() {
        if (!Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "install", "-y", "--no-install-recommends", "clamav-daemon");
        }
        return Files.isExecutable(PROGRAM);
    }

    /** @return once it answers on {@code clamd.ctl} of that folder */
    public static ClamDaemon started(Path folder) {
        try {
            var home = Files.createDirectories(folder).toAbsolutePath();
            Files.writeString(
                    home.resolve("essai.ndb"),
                    "Essai.Signe:0:*:" + HexFormat.of().formatHex(SIGN) + "\n");
            Files.writeString(home.resolve("clamd.conf"), SETTINGS.formatted(home));
            var process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + home.resolve("clamd.conf"))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("clamd.log").toFile())
                    .start();
            var socket = home.resolve("clamd.ctl");
            for (int turns = 0; turns < 600 && !Files.exists(socket) && process.isAlive(); turns++) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(Files.readString(home.resolve("clamd.log")));
                }
            }
            return new ClamDaemon(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Integer> run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) ? Optional.of(process.exitValue()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
