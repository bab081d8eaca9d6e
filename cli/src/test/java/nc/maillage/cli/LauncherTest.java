package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two scripts at the root, as a newcomer types them. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path elsewhere;

    record Said(int code, String out, List<String> complaints) {}

    @Test
    void a_word_that_is_no_command_is_one_line_and_code_2() throws Exception {
        var said = run(Map.of(), ROOT.resolve("maillage").toString(), "danser");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.complaints())
                .singleElement()
                .asString()
                .contains("«\u00A0danser\u00A0» n’est pas une commande");
    }

    @Test
    void no_word_at_all_explains_the_commands_outside_of_the_answer() throws Exception {
        var said = run(Map.of(), ROOT.resolve("maillage").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.complaints()).anyMatch(line -> line.contains("./maillage demo"));
    }

    @Test
    void it_works_from_any_folder_and_through_a_link() throws Exception {
        var link = Files.createSymbolicLink(elsewhere.resolve("un lien"), ROOT.resolve("maillage"));
        var said = run(Map.of(), link.toString(), "--version");
        assertThat(said.code()).isZero();
        assertThat(said.out()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(said.complaints()).isEmpty();
    }

    @Test
    void an_old_java_named_on_purpose_is_refused_in_one_line() throws Exception {
        var old = java(17);
        var said =
                run(Map.of("MAILLAGE_JAVA_HOME", old), ROOT.resolve("maillage").toString(), "run");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains(old, "JDK 25 ou plus récent");
    }

    @ParameterizedTest
    @CsvSource({"17, false", "24, false", "25, true", "26, true", "100, true"})
    void a_java_from_25_on_is_taken(int version, boolean taken) throws Exception {
        var home = java(version);
        var said = run(Map.of("JAVA_HOME", home), "sh", "-c", """
                say() { :; }
                . '%s/bin/jdk.sh'
                find_jdk javac
                printf '%%s' "$JAVA_HOME"
                """.formatted(ROOT));
        assertThat(said.out().equals(home)).isEqualTo(taken);
    }

    @Test
    void check_refuses_what_it_does_not_know() throws Exception {
        var said = run(Map.of(), ROOT.resolve("check").toString(), "--vite");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.complaints()).singleElement().asString().contains("--vite");
    }

    @Test
    void check_refuses_a_browser_that_is_not_there() throws Exception {
        var missing = elsewhere.resolve("chrome").toString();
        var said = run(Map.of("MAILLAGE_CHROME", missing), ROOT.resolve("check").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints().getLast()).contains(missing, "MAILLAGE_CHROME");
    }

    @Test
    void the_classes_are_archived_where_a_file_can_be_written_and_nowhere_else() throws Exception {
        var packed = packed();
        var arguments = Map.of("MAILLAGE_JAVA_HOME", echoing());

        assertThat(run(arguments, packed.resolve("maillage").toString(), "assess")
                        .out())
                .endsWith("/lib/cli/maillage-cli.jar assess")
                .doesNotContain("SharedArchiveFile");

        var jars = Files.createDirectories(packed.resolve("lib/cli"));
        assertThat(run(arguments, packed.resolve("maillage").toString(), "assess")
                        .out())
                .contains("SharedArchiveFile=" + jars.toRealPath().resolve("maillage-cli.jsa"));
    }

    @Test
    void the_small_archive_of_a_refused_start_is_not_kept() throws Exception {
        var packed = packed();
        var archive = Files.createDirectories(packed.resolve("lib/cli")).resolve("maillage-cli.jsa");
        var java = Map.of("MAILLAGE_JAVA_HOME", echoing());
        run(java, packed.resolve("maillage").toString(), "assess");
        for (var size : List.of(3_000_000, 5_000_000)) {
            Files.write(archive, new byte[size]);
            run(java, packed.resolve("maillage").toString(), "assess");
            assertThat(Files.exists(archive)).isEqualTo(size > 4_096_000);
        }
    }

    @Test
    void the_archive_of_other_jars_is_not_kept() throws Exception {
        var packed = packed();
        var jars = packed.resolve("lib/cli");
        Files.createDirectories(jars.resolve("lib"));
        var archive = jars.resolve("maillage-cli.jsa");
        var java = Map.of("MAILLAGE_JAVA_HOME", echoing());
        run(java, packed.resolve("maillage").toString(), "assess");
        Files.write(archive, new byte[5_000_000]);
        run(java, packed.resolve("maillage").toString(), "assess");
        assertThat(archive).exists();

        Files.writeString(jars.resolve("lib/maillage-law-0.2.0.jar"), "another law");
        run(java, packed.resolve("maillage").toString(), "assess");
        assertThat(archive).doesNotExist();
    }

    @Test
    void the_cache_of_the_rehearsal_serves_the_jars_and_the_jdk_it_was_made_for_and_no_other() throws Exception {
        var packed = packed();
        var jars = Files.createDirectories(packed.resolve("lib/app"));
        var law = Files.createDirectories(jars.resolve("lib")).resolve("law.jar");
        Files.writeString(jars.resolve("maillage-app.jar"), "the program");
        Files.writeString(law, "the law");
        var home = elsewhere.resolve("home").toString();
        var java = Map.of("MAILLAGE_JAVA_HOME", echoing(), "MAILLAGE_HOME", home);
        var command = packed.resolve("maillage").toString();
        assertThat(run(java, command, "run").out()).contains("maillage-app.jsa").doesNotContain("AOTCache");

        Files.writeString(jars.resolve("maillage-app.aot"), "learnt");
        var stamp = run(java, "sh", "-c", """
                JAVA_HOME=$MAILLAGE_JAVA_HOME
                eval "$(sed -n '/^made_for() {/,/^}/p' '%s')"
                made_for '%s'
                """.formatted(command, jars));
        Files.writeString(jars.resolve("maillage-app.aot.for"), stamp.out() + "\n");
        assertThat(run(java, command, "run").out())
                .contains("-XX:AOTCache=" + jars.toRealPath().resolve("maillage-app.aot"))
                .doesNotContain("maillage-app.jsa");

        Files.writeString(law, "another law");
        assertThat(run(java, command, "run").out()).contains("maillage-app.jsa").doesNotContain("AOTCache");

        Files.writeString(law, "the law");
        Files.writeString(elsewhere.resolve("jdk 25/release"), "JAVA_VERSION=\"25.0.9\"\n");
        assertThat(run(java, command, "run").out()).contains("maillage-app.jsa").doesNotContain("AOTCache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "audit", "person", "demo", "run", "assess", "notices"})
    void each_command_starts_its_jar_with_the_words_typed_and_no_empty_one(String command) throws Exception {
        var packed = packed();
        var java = Map.of(
                "MAILLAGE_JAVA_HOME",
                echoing(),
                "MAILLAGE_HOME",
                elsewhere.resolve("home").toString());

        var said = run(java, packed.resolve("maillage").toString(), command, "un mot", "--port=1");

        assertThat(said.out())
                .matches("-\\S.*-jar \\S.*/maillage-(app|cli)\\.jar (%s )?un mot --port=1".formatted(command))
                .doesNotContain("  ");
    }

    /** What the launcher needs of an installed program. */
    private Path packed() throws IOException {
        var packed = Files.createDirectories(elsewhere.resolve("un paquet"));
        Files.createDirectories(packed.resolve("bin"));
        for (var file : List.of("maillage", "bin/jdk.sh")) {
            Files.copy(ROOT.resolve(file), packed.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return packed;
    }

    /** A JDK whose virtual machine only repeats its arguments. */
    private String echoing() throws IOException {
        var home = java(25);
        Files.writeString(Path.of(home, "bin", "java"), "#!/bin/sh\nprintf '%s' \"$*\"\n");
        return home;
    }

    /** A folder that looks like a JDK of that version, with a space in its name. */
    private String java(int version) throws IOException {
        var home = Files.createDirectories(elsewhere.resolve("jdk " + version));
        var tools = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        for (var tool : List.of("java", "javac")) {
            Files.writeString(tools.resolve(tool), "#!/bin/sh\nexit 9\n");
            Files.setPosixFilePermissions(tools.resolve(tool), PosixFilePermissions.fromString("rwx------"));
        }
        return home.toString();
    }

    private Said run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var complaints = elsewhere.resolve("stderr");
        var builder = new ProcessBuilder(command).directory(elsewhere.toFile()).redirectError(complaints.toFile());
        builder.environment().keySet().removeAll(List.of("MAILLAGE_JAVA_HOME", "MAILLAGE_CHROME"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Said(process.waitFor(), out, Files.readAllLines(complaints));
    }
}
