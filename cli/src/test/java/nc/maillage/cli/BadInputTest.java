package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong, one French line on standard error, nothing on standard output, and code 2. */
class BadInputTest {
    private static final Path MOTHER = Answer.EXAMPLES.resolve("mere-de-trois-enfants.json");

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest(name = "{1}")
    @MethodSource("commandLines")
    void a_wrong_command_line(Object[] arguments, String message) {
        oneLine(Answer.to(arguments), message);
    }

    static Stream<Arguments> commandLines() {
        return Stream.of(
                line(
                        "dispositif inconnu « amg-est » ; ceux qui existent : amg-iles, amg-nord, amg-sud, bourses-iles",
                        "assess",
                        "amg-est",
                        "--date",
                        "2026-11-24",
                        MOTHER),
                line("il manque le dispositif", "assess"),
                line("il manque la commande"),
                line("argument inconnu « asses »", "asses"),
                line("argument inconnu « --jour »", "assess", "amg-sud", "--jour", "2026-11-24"),
                line("il manque une valeur après --date", "assess", "amg-sud", "--date"),
                line("il manque le jour", "assess", "amg-sud", MOTHER),
                line("--date : « 2026-02-30 » n’est pas une date", "assess", "amg-sud", "--date", "2026-02-30", MOTHER),
                line(
                        "--as-known : « hier » n’est pas une date",
                        "assess",
                        "amg-sud",
                        "--date",
                        "2026-11-24",
                        "--as-known",
                        "hier",
                        MOTHER),
                line(
                        "aucune règle connue n’est en vigueur le 30 juin 2022",
                        "assess",
                        "amg-sud",
                        "--date",
                        "2022-06-30",
                        MOTHER),
                line(
                        "n’étaient pas encore connus",
                        "assess",
                        "amg-sud",
                        "--date",
                        "2026-11-24",
                        "--as-known",
                        "2020-01-01",
                        MOTHER),
                line("il manque le fichier des faits", "assess", "amg-sud", "--date", "2026-11-24"),
                line("le fichier absent.json n’existe pas", "assess", "amg-sud", "--date", "2026-11-24", "absent.json"),
                line("est un dossier", "assess", "amg-sud", "--date", "2026-11-24", Answer.EXAMPLES),
                line("argument inconnu", "assess", "amg-sud", "--date", "2026-11-24", MOTHER, MOTHER));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void a_wrong_file(String json, String message) throws IOException {
        oneLine(assess(json.getBytes(StandardCharsets.UTF_8)), message);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("", "ligne 1, colonne 1 : un objet JSON est attendu"),
                Arguments.of("[]", "un objet JSON est attendu"),
                Arguments.of("{\n \"other_cover\": oui\n}", "ligne 2, colonne 17 : JSON illisible"),
                Arguments.of("{\n \"other_cover\": true", "JSON illisible"),
                Arguments.of("{\"other_cover\": true} {}", "après la fin"),
                Arguments.of("{\n\n \"salaire\": 12\n}", "ligne 3, salaire : champ inconnu « salaire »"),
                Arguments.of(
                        "{\n \"members\": [\n  {\"name\": \"Ati\",\n   \"age\": 12}]}",
                        "ligne 4, members[0].age : champ inconnu"),
                Arguments.of(
                        "{\"other_cover\": true,\n \"other_cover\": true}",
                        "ligne 2, colonne 2 : champ « other_cover » donné deux fois"),
                Arguments.of(
                        "{\n \"application_date\": \"2026-13-01\"}",
                        "ligne 2, application_date : « 2026-13-01 » n’est pas une date"),
                Arguments.of("{\n \"application_date\": \"2026-11-25\"}", "est après le 24 novembre 2026"),
                Arguments.of(resources("-1"), "ne peut pas être négatif"),
                Arguments.of(resources("155600.5"), "francs entiers"),
                Arguments.of(resources("1e15"), "francs entiers"),
                Arguments.of(resources("1000000000000000"), "montant trop grand"),
                Arguments.of(resources("9".repeat(400)), "montant trop grand"),
                Arguments.of("{\"salaire\": 1, \"loyer\": 2, \"other_cover\": 3}", "(et 2 autres erreurs)"),
                Arguments.of("{\"members\": [" + "[".repeat(2000), "JSON illisible"),
                Arguments.of("{\"a\\nb\": 1}", "champ inconnu « a\uFFFDb »"));
    }

    @Test
    void bytes_that_are_not_text() throws IOException {
        oneLine(assess(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}), "ligne 1");
    }

    @Test
    void a_file_that_is_too_large() throws IOException {
        oneLine(assess(new byte[1_000_001]), "trop gros");
    }

    private Answer assess(byte[] json) throws IOException {
        Path file = Files.write(folder.resolve("faits.json"), json);
        return Answer.to("assess", "amg-sud", "--date", "2026-11-24", file);
    }

    private static void oneLine(Answer answer, String message) {
        assertThat(answer.plain()).startsWith("maillage : ").contains(message).endsWith(System.lineSeparator());
        assertThat(answer.err().strip().lines()).hasSize(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.code()).isEqualTo(2);
    }

    private static Arguments line(String message, Object... arguments) {
        return Arguments.of(arguments, message);
    }

    private static String resources(String amount) {
        return "{\"retained_resources\": {\"answer\": " + amount + ", \"justification\": \"vu\"}}";
    }
}
