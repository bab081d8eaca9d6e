package nc.maillage.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * « Clés de signature » : the Ed25519 pair in {@code NAME.key} (private then public), and the public keys of before, a line
 * each, in {@code NAME.retired}. They lie in the home, never in the database, and each copy of the program is given the same.
 *
 * @param signing empty where only older keys are left
 * @param known those that prove a signature, the one of today first
 */
public record SigningKeys(Optional<PrivateKey> signing, List<PublicKey> known) {
    private static final String ALGORITHM = "Ed25519";

    public SigningKeys {
        known = List.copyOf(known);
    }

    /** The keys of a home; a first pair is made where there is none. */
    public static SigningKeys in(Path secrets, String name) throws IOException, GeneralSecurityException {
        var file = secrets.resolve(name + ".key");
        if (Files.notExists(file)) {
            create(file);
        }
        return reading(secrets, name);
    }

    /** The keys of a home, as they are. */
    public static SigningKeys reading(Path secrets, String name) throws IOException, GeneralSecurityException {
        var known = new ArrayList<PublicKey>();
        Optional<PrivateKey> signing = Optional.empty();
        var file = secrets.resolve(name + ".key");
        if (Files.exists(file)) {
            var lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                throw new GeneralSecurityException("two lines are expected");
            }
            signing = Optional.of(KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(decoded(lines.getFirst()))));
            known.add(publicKey(lines.get(1)));
        }
        var retired = secrets.resolve(name + ".retired");
        if (Files.exists(retired)) {
            for (var line : Files.readAllLines(retired)) {
                if (!line.isBlank()) {
                    known.add(publicKey(line.strip()));
                }
            }
        }
        return new SigningKeys(signing, known);
    }

    public byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing.orElseThrow(() -> new IllegalStateException("no key signs here")));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be signed", e);
        }
    }

    /** Whether that key signed that text; what is no signature proves nothing. */
    public static boolean proves(PublicKey key, byte[] text, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        Home.keep(
                file,
                base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                        + base64.encodeToString(pair.getPublic().getEncoded()) + "\n");
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
