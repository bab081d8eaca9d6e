package nc.maillage.entitlements.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Random;
import nc.maillage.entitlements.CardCodes;
import nc.maillage.entitlements.domain.CardClaims;
import nc.maillage.entitlements.domain.CardNumber;
import nc.maillage.platform.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardSigningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @Test
    void a_code_sealed_here_is_opened_here_and_after_a_restart() {
        var signing = new CardSigning(Home.at(folder));
        var claims = claims(signing);
        var token = signing.seal(claims);

        assertThat(signing.open(token)).contains(claims);
        assertThat(new CardSigning(Home.at(folder)).open(token)).contains(claims);
        assertThat(token).hasSizeLessThan(130).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_code_changed_by_one_character_or_sealed_elsewhere_proves_nothing() throws Exception {
        var signing = new CardSigning(Home.at(folder));
        var token = signing.seal(claims(signing));
        for (int at = 0; at < token.length() - 1; at += 7) {
            var forged = new StringBuilder(token);
            forged.setCharAt(at, token.charAt(at) == 'A' ? 'B' : 'A');
            assertThat(signing.open(forged.toString())).isEmpty();
        }
        var elsewhere = new CardSigning(Home.at(Files.createTempDirectory(folder, "elsewhere")));
        assertThat(elsewhere.open(token)).isEmpty();
        assertThat(signing.open("")).isEmpty();
        assertThat(signing.open("é".repeat(300))).isEmpty();
    }

    @Test
    void the_private_key_is_for_the_program_alone_and_the_public_one_is_told() throws Exception {
        var signing = new CardSigning(Home.at(folder));
        var file = folder.resolve("secrets").resolve("card-signing.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(signing.publicKeys().getFirst().pem()).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(signing.publicKeys().getFirst().pem())
                .doesNotContain(Files.readAllLines(file).getFirst());
    }

    @Test
    void cards_sealed_before_the_key_was_changed_still_prove_themselves() throws Exception {
        var before = new CardSigning(Home.at(folder));
        var claims = claims(before);
        var old = before.seal(claims);
        var secrets = folder.resolve("secrets");
        var retired = Files.readAllLines(secrets.resolve("card-signing.key")).get(1);
        Files.delete(secrets.resolve("card-signing.key"));
        Files.writeString(secrets.resolve("card-signing.retired"), retired + "\n");

        var after = new CardSigning(Home.at(folder));

        assertThat(after.keyId()).isNotEqualTo(before.keyId());
        assertThat(after.open(old)).contains(claims);
        assertThat(after.open(after.seal(claims(after)))).isPresent();
        assertThat(after.publicKeys()).extracting(CardCodes.Key::pem).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_card_that_claims_a_retired_key_without_its_seal_proves_nothing() throws Exception {
        var before = new CardSigning(Home.at(folder));
        var claims = claims(before);
        var secrets = folder.resolve("secrets");
        Files.writeString(
                secrets.resolve("card-signing.retired"),
                Files.readAllLines(secrets.resolve("card-signing.key")).get(1));
        Files.delete(secrets.resolve("card-signing.key"));

        var after = new CardSigning(Home.at(folder));

        assertThat(after.open(after.seal(claims))).isEmpty();
    }

    private static CardClaims claims(CardSigning signing) {
        return new CardClaims(
                CardNumber.draw(new Random(1)), DAY, DAY, DAY.plusYears(1).minusDays(1), signing.keyId());
    }
}
