package nc.maillage.entitlements.usecase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.platform.SigningKeys;

/**
 * « Clés des cartes » : the pair that seals today, and the public keys that prove older cards, each under the identifier
 * that the codes carry.
 *
 * @param verifying by identifier, the current one first
 */
record CardKeys(SigningKeys keys, Map<Integer, PublicKey> verifying) {
    static CardKeys in(Path secrets) throws IOException, GeneralSecurityException {
        var keys = SigningKeys.in(secrets, "card-signing");
        var verifying = new LinkedHashMap<Integer, PublicKey>();
        for (var key : keys.known()) {
            verifying.putIfAbsent(id(key), key);
        }
        return new CardKeys(keys, verifying);
    }

    int currentId() {
        return verifying.keySet().iterator().next();
    }

    /** The first four bytes of the digest of the public key. */
    private static int id(PublicKey key) throws GeneralSecurityException {
        return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()))
                .getInt();
    }
}
