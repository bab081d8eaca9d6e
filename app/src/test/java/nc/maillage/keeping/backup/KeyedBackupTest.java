package nc.maillage.keeping.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nc.maillage.keeping.Operator;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Closed for a public key and opened by its private one, as age-keygen makes them: the server cannot read its own backups. */
@TownTest
class KeyedBackupTest {
    @Autowired
    Environment environment;

    Operator living = Operator.at(Path.of("target"));
    Path folder = Path.of("target");
    Path file = Path.of("target");
    Pair ours = new Pair("", "");

    record Pair(String address, String secret) {
        static Pair drawn() throws Exception {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Pair(
                    new String(pair.getPublic().getEncoded(), StandardCharsets.US_ASCII),
                    new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII));
        }
    }

    @BeforeEach
    void twoKeys() throws Exception {
        folder = Operator.aFolder();
        file = folder.resolve("sauvegarde");
        living = Operator.beside(environment).with("MAILLAGE_BACKUP_PASSPHRASE", "");
        ours = Pair.drawn();
        identity("ours", ours.secret());
        identity("other", Pair.drawn().secret());
        Files.writeString(folder.resolve("empty"), "# rien\n");
    }

    @Test
    void the_private_key_opens_what_the_public_one_closed_and_nothing_else_is_asked() throws Exception {
        assertThat(living.types("backup", file, "--recipient", ours.address()).code())
                .isZero();
        var home = withoutWords(folder.resolve("home"));

        var restored = home.types("restore", file, "--identity-file", folder.resolve("ours"));

        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(home.reads("select count(*) from people.person"))
                .isEqualTo(living.reads("select count(*) from people.person"));
        assertThat(folder.resolve("home/secrets/card-signing.key")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "other, whole, ne s’ouvre pas avec cette phrase secrète ou cette clé",
        "empty, whole, ne contient pas de clé privée age",
        "missing, whole, ne peut pas être lu",
        "ours, truncated, n’est pas une sauvegarde entière",
        "ours, altered, n’est pas une sauvegarde entière",
        "ours, header altered, ’a été restauré",
        "ours, text, n’est pas une sauvegarde entière",
        "ours, nothing, n’est pas une sauvegarde entière",
        "ours, keys altered, n’est pas une sauvegarde entière",
    })
    void anything_else_is_refused_in_one_line_and_nothing_is_made(String key, String harm, String line)
            throws Exception {
        assertThat(living.types("backup", file, "--recipient", ours.address()).code())
                .isZero();
        harm(harm);
        var home = withoutWords(folder.resolve("home"));

        var answer = home.types("restore", file, "--identity-file", folder.resolve(key));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err().lines().filter(said -> !said.startsWith("Vérification")))
                .singleElement()
                .asString()
                .contains(line);
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void what_is_not_a_public_key_closes_nothing() {
        for (var wrong : new String[] {"age1nimporte", ours.secret(), "", ours.address() + "q"}) {
            var answer = living.types("backup", file, "--recipient", wrong);

            assertThat(answer.code()).as(wrong).isEqualTo(2);
            assertThat(answer.err().lines()).as(wrong).hasSize(1);
            assertThat(answer.err()).doesNotContain(ours.secret());
        }
        assertThat(file).doesNotExist();
    }

    private void harm(String harm) throws IOException {
        var target = harm.startsWith("keys") ? folder.resolve("sauvegarde.keys") : file;
        var bytes = Files.readAllBytes(target);
        switch (harm) {
            case "whole" -> {}
            case "truncated" -> bytes = Arrays.copyOf(bytes, bytes.length - 1);
            case "header altered" -> bytes[60] ^= 1;
            case "text" -> bytes = "Bonjour.\n".getBytes(StandardCharsets.UTF_8);
            case "nothing" -> bytes = new byte[0];
            default -> bytes[bytes.length * 2 / 3] ^= 1;
        }
        Files.write(target, bytes);
    }

    private void identity(String name, String secret) throws IOException {
        Files.writeString(folder.resolve(name), "# created: 2026-11-22\n# public key: age1…\n" + secret + "\n");
    }

    private static Operator withoutWords(Path home) {
        return Operator.at(home).with("MAILLAGE_BACKUP_PASSPHRASE", "");
    }
}
