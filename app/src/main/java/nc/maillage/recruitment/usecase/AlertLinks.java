package nc.maillage.recruitment.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import nc.maillage.platform.Home;
import nc.maillage.platform.ProgramAddress;
import nc.maillage.platform.Sha256;
import nc.maillage.platform.SigningKeys;
import org.springframework.stereotype.Component;

/**
 * The links of alerts. The one that confirms is drawn, used once and forgotten; the one that stops stands in every mail, so it is
 * the signature of the alert, always the same. The database keeps the digest of each.
 */
@Component
class AlertLinks {
    private static final int BYTES = 32;
    private static final int LONGEST = 200;

    private final SecureRandom dice = new SecureRandom();
    private final SigningKeys keys;
    private final ProgramAddress program;

    AlertLinks(Home home, ProgramAddress program) {
        this.program = program;
        try {
            keys = SigningKeys.in(home.secrets(), "alerts");
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of alerts cannot be read in " + home.secrets(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of alerts is not an Ed25519 key in " + home.secrets(), e);
        }
    }

    String drawn() {
        var bytes = new byte[BYTES];
        dice.nextBytes(bytes);
        return written(bytes);
    }

    String stopping(UUID alert) {
        return written(keys.sign(("stop " + alert).getBytes(StandardCharsets.UTF_8)));
    }

    URI confirmation(String token) {
        return at("/avis/alertes/" + token);
    }

    URI stop(String token) {
        return at("/avis/alertes/arret/" + token);
    }

    URI at(String path) {
        return program.at(path);
    }

    /** What no link may be has a digest that nothing bears. */
    static String digest(String token) {
        return Sha256.of(token.length() > LONGEST ? "" : token);
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
