package nc.maillage.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import nc.maillage.platform.Home;

/**
 * « Clés du journal » : the pair that signs the heads, in {@code audit-head.key} (private then public), and the public keys
 * of before, a line each, in {@code audit-head.retired}. They lie in the home, never in the database.
 */
public final class HeadKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final String CURRENT = "audit-head.key";
    private static final String RETIRED = "audit-head.retired";

    private final Optional<PrivateKey> signing;
    private final List<PublicKey> known;

    private HeadKeys(Optional<PrivateKey> signing, List<PublicKey> known) {
        this.signing = signing;
        this.known = List.copyOf(known);
    }

    /** The keys of a home; a first pair is made where there is none. */
    public static HeadKeys in(Path secrets) throws IOException, GeneralSecurityException {
        var file = secrets.resolve(CURRENT);
        if (Files.notExists(file)) {
            create(file);
        }
        return reading(secrets);
    }

    /** The keys of a home, as they are. */
    public static HeadKeys reading(Path secrets) throws IOException, GeneralSecurityException {
        var known = new ArrayList<PublicKey>();
        Optional<PrivateKey> signing = Optional.empty();
        var file = secrets.resolve(CURRENT);
        if (Files.exists(file)) {
            var lines = Files.readAllLines(file);
            signing = Optional.of(KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(decoded(lines.getFirst()))));
            known.add(publicKey(lines.getLast()));
        }
        var retired = secrets.resolve(RETIRED);
        if (Files.exists(retired)) {
            for (var line : Files.readAllLines(retired)) {
                if (!line.isBlank()) {
                    known.add(publicKey(line.strip()));
                }
            }
        }
        return new HeadKeys(signing, known);
    }

    public String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing.orElseThrow(() -> new IllegalStateException("no key signs here")));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean signed(String text, String signature) {
        return known.stream().anyMatch(key -> signedBy(key, text, signature));
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    private static boolean signedBy(PublicKey key, String text, String written) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(written));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        var lines = List.of(
                base64.encodeToString(pair.getPrivate().getEncoded()),
                base64.encodeToString(pair.getPublic().getEncoded()));
        try {
            Files.write(file, lines, StandardOpenOption.CREATE_NEW);
            Home.restrict(file, "rw-------");
        } catch (FileAlreadyExistsException anotherCopy) {
            return;
        }
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
