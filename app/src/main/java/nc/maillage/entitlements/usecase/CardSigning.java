package nc.maillage.entitlements.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nc.maillage.entitlements.CardCodes;
import nc.maillage.entitlements.domain.CardClaims;
import nc.maillage.entitlements.domain.SealedClaims;
import nc.maillage.platform.Home;
import org.springframework.stereotype.Component;

/**
 * Seals what a card says with an Ed25519 key that lives in a file of the home, never in the database: each copy of the
 * program is given the same file. First line the private key, second line the public one, both in base64.
 */
@Component
public class CardSigning implements CardCodes {
    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "card-signing.key";

    private final KeyPair keys;
    private final int keyId;

    CardSigning(Home home) {
        var file = home.secrets().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            keys = read(Files.readAllLines(file));
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(keys.getPublic().getEncoded());
            keyId = ByteBuffer.wrap(digest).getInt();
        } catch (IOException e) {
            throw new UncheckedIOException("the signing key of cards cannot be read: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key of cards is not an Ed25519 key: " + file, e);
        }
    }

    public int keyId() {
        return keyId;
    }

    /** « 9f3a01bc », as shown beside the public key. */
    public String keyName() {
        return "%08x".formatted(keyId);
    }

    /** The public key, as any program can read it. */
    public String publicKeyPem() {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n".formatted(body);
    }

    @Override
    public Optional<Code> read(String token) {
        return open(token)
                .map(claims -> new Code(claims.number().written(), claims.issuedOn(), claims.from(), claims.to()));
    }

    @Override
    public Key publicKey() {
        return new Key(keyName(), publicKeyPem());
    }

    public String seal(CardClaims claims) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(claims.encoded());
            return new SealedClaims(claims.encoded(), signature.sign()).token();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a card cannot be sealed", e);
        }
    }

    /** What a genuine code says; empty for any other text. */
    public Optional<CardClaims> open(String token) {
        return SealedClaims.read(token)
                .filter(this::isOurs)
                .flatMap(code -> CardClaims.decoded(code.claims()))
                .filter(claims -> claims.key() == keyId);
    }

    private boolean isOurs(SealedClaims code) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.getPublic());
            signature.update(code.claims());
            return signature.verify(code.signature());
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private static void create(Path file) throws GeneralSecurityException, IOException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        var lines = List.of(
                base64.encodeToString(pair.getPrivate().getEncoded()),
                base64.encodeToString(pair.getPublic().getEncoded()));
        try {
            Files.write(file, lines, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException anotherCopy) {
            return;
        }
        Home.restrict(file, "rw-------");
    }

    private static KeyPair read(List<String> lines) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        var base64 = Base64.getDecoder();
        if (lines.size() < 2) {
            throw new GeneralSecurityException("two lines are expected");
        }
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.getFirst()))));
    }
}
