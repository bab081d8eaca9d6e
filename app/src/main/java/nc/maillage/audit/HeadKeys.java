package nc.maillage.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import nc.maillage.platform.SigningKeys;

/** « Clés du journal » : they sign the heads of the logs, and prove the heads of before. */
public final class HeadKeys {
    private static final String NAME = "audit-head";

    private final SigningKeys keys;

    private HeadKeys(SigningKeys keys) {
        this.keys = keys;
    }

    /** The keys of a home; a first pair is made where there is none. */
    public static HeadKeys in(Path secrets) throws IOException, GeneralSecurityException {
        return new HeadKeys(SigningKeys.in(secrets, NAME));
    }

    /** The keys of a home, as they are. */
    public static HeadKeys reading(Path secrets) throws IOException, GeneralSecurityException {
        return new HeadKeys(SigningKeys.reading(secrets, NAME));
    }

    public String sign(String text) {
        return Base64.getEncoder().encodeToString(keys.sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    public boolean signed(String text, String signature) {
        byte[] written;
        try {
            written = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        var said = text.getBytes(StandardCharsets.UTF_8);
        return keys.known().stream().anyMatch(key -> SigningKeys.proves(key, said, written));
    }

    public boolean isEmpty() {
        return keys.known().isEmpty();
    }
}
