package nc.maillage.entitlements.usecase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.platform.Home;

/**
 * « Clés des cartes » : the pair that seals today, and the public keys that prove older cards, each under the identifier
 * that the codes carry. Both files lie in the home, never in the database, and each copy of the program is given the same:
 * {@code card-signing.key} holds the private key then the public one, {@code card-signing.retired} a public key a line.
 *
 * @param verifying by identifier, the current one first
 */
record CardKeys(KeyPair current, Map<Integer, PublicKey> verifying) {
    static final String ALGORITHM = "Ed25519";
    private static final String CURRENT = "card-signing.key";
    private static final String RETIRED = "card-signing.retired";

    static CardKeys in(Path secrets) throws IOException, GeneralSecurityException {
        var file = secrets.resolve(CURRENT);
        if (!Files.exists(file)) {
            create(file);
        }
        var current = pair(Files.readAllLines(file));
        var verifying = new LinkedHashMap<Integer, PublicKey>();
        verifying.put(id(current.getPublic()), current.getPublic());
        var retired = secrets.resolve(RETIRED);
        if (Files.exists(retired)) {
            for (var line : Files.readAllLines(retired)) {
                if (!line.isBlank()) {
                    var key = publicKey(line.strip());
                    verifying.putIfAbsent(id(key), key);
                }
            }
        }
        return new CardKeys(current, verifying);
    }

    int currentId() {
        return verifying.keySet().iterator().next();
    }

    /** The first four bytes of the digest of the public key. */
    private static int id(PublicKey key) throws GeneralSecurityException {
        return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()))
                .getInt();
    }

    private static void create(Path file) throws GeneralSecurityException, IOException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        var lines = List.of(
                base64.encodeToString(pair.getPrivate().getEncoded()),
                base64.encodeToString(pair.getPublic().getEncoded()));
        Home.keep(file, String.join("\n", lines) + "\n");
    }

    private static KeyPair pair(List<String> lines) throws GeneralSecurityException {
        if (lines.size() < 2) {
            throw new GeneralSecurityException("two lines are expected");
        }
        var secret = new PKCS8EncodedKeySpec(decoded(lines.getFirst()));
        return new KeyPair(
                publicKey(lines.get(1)), KeyFactory.getInstance(ALGORITHM).generatePrivate(secret));
    }

    private static PublicKey publicKey(String line) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decoded(line)));
    }

    private static byte[] decoded(String line) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("a line is not base64", e);
        }
    }
}
