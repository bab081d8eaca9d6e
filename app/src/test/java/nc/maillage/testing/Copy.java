package nc.maillage.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import nc.maillage.Maillage;

/** « Copie du programme » : the real program in a process of its own, as an operator starts it, that a test may kill. */
public final class Copy implements AutoCloseable {
    /** Of this virtual machine of tests alone: a second one may be writing its own. */
    private static final Path JARS = Path.of("target", "copy", System.getProperty("surefire.forkNumber", "1"))
            .toAbsolutePath();

    private static final Path CLASSES = JARS.resolve("classes.jsa");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final int port;
    private final Path log;

    private Copy(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first start, stopped as an operator does, leaves its classes for the next ones to start in half the time. */
    public static void warmUp(Path home, int port) {
        started(home, port).close();
    }

    /** Returns once its pages answer. */
    public static Copy started(Path home, int port, String... settings) {
        var copy = launched(home, port, settings);
        copy.awaitPages();
        return copy;
    }

    /** Returns at once. */
    public static Copy launched(Path home, int port, String... settings) {
        var log = home.resolveSibling(home.getFileName() + "-" + port + ".log");
        var words = List.of("run", "--port", Integer.toString(port));
        return launched(home, port, log, Map.of(), List.of(settings), words);
    }

    /** A command of the operator, as typed in a terminal. Returns at once. */
    public static Copy commanded(Path home, Map<String, String> environment, String... words) {
        var log = home.resolveSibling(home.getFileName() + "-" + words[0] + ".log");
        return launched(home, 0, log, environment, List.of(), List.of(words));
    }

    private static Copy launched(
            Path home, int port, Path log, Map<String, String> environment, List<String> settings, List<String> words) {
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + CLASSES,
                    "-Xlog:disable",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dspring.aot.enabled=" + Boolean.getBoolean("maillage.prepared"),
                    "-Dmaillage.today=2026-11-24",
                    "-Dmaillage.home=" + home,
                    "-Dstderr.encoding=UTF-8"));
            settings.stream().map("-D"::concat).forEach(command::add);
            command.addAll(List.of("-cp", classPath(), Maillage.class.getName()));
            command.addAll(words);
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("MAILLAGE_") || name.equals("JAVA_TOOL_OPTIONS"));
            builder.environment().put("MAILLAGE_HOME", home.toString());
            builder.environment().putAll(environment);
            return new Copy(builder.start(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Client signedIn(String sessionCookie) {
        var client = new Client(port, () -> "/mon-compte");
        client.setCookie("maillage", sessionCookie);
        return client;
    }

    /** Its exit code, once it has ended by itself. */
    public int code() {
        ended();
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the operating system does it: nothing of the program runs any more. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /** As an operator does it. */
    @Override
    public void close() {
        process.destroy();
        ended();
    }

    private void ended() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the program does not stop:\n" + log());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns once it says on that port of the operator that it is well. */
    public void awaitWell(int operator) {
        await("the operator's port of the program", "http://localhost:%d/actuator/health".formatted(operator));
    }

    private void awaitPages() {
        await("the pages of the program", "http://localhost:%d/accessibilite".formatted(port));
    }

    private void await(String what, String address) {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create(address)).build();
            Awaited.until(what, PATIENCE, () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the program ended:\n" + log());
                }
                return answers(http, page);
            });
        }
    }

    private static boolean answers(HttpClient http, HttpRequest page) {
        try {
            return http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The program without the tests and their XML library; folders as jars, as only those are kept in an archive of classes. */
    private static synchronized String classPath() throws IOException {
        var path = new ArrayList<String>();
        for (var each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var entry = Path.of(each).toAbsolutePath();
            if (entry.endsWith("test-classes") || entry.getFileName().toString().startsWith("Saxon")) {
                continue;
            }
            path.add((Files.isDirectory(entry) ? jar(entry) : entry).toString());
        }
        return path.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path folder) throws IOException {
        Files.createDirectories(JARS);
        var jar = JARS.resolve("%08x.jar".formatted(folder.toString().hashCode()));
        try (var found = Files.walk(folder)) {
            var files = found.filter(file -> !file.equals(folder)).sorted().toList();
            if (Files.exists(jar) && files.stream().allMatch(file -> olderThan(file, jar))) {
                return jar;
            }
            Files.deleteIfExists(CLASSES);
            try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
                out.setLevel(0);
                for (var each : files) {
                    add(out, folder, each);
                }
            }
        }
        return jar;
    }

    private static boolean olderThan(Path file, Path jar) {
        try {
            return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) <= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JarOutputStream out, Path folder, Path file) throws IOException {
        var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (Files.isDirectory(file)) {
            // Spring looks for its components by folder.
            out.putNextEntry(new JarEntry(name + "/"));
        } else {
            out.putNextEntry(new JarEntry(name));
            Files.copy(file, out);
        }
        out.closeEntry();
    }
}
