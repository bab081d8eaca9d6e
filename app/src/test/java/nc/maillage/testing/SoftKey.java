package nc.maillage.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A passkey made of software, which answers what a test tells it to: the right thing, or a lie. */
public final class SoftKey {
    private static final int PRESENT = 0x01;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final byte[] credential = ByteBuffer.allocate(16)
            .putLong(UUID.randomUUID().getMostSignificantBits())
            .putLong(7)
            .array();
    private final KeyPair pair;
    private final String host;
    private final String origin;

    /** One signature after another; a test may wind it back. */
    public int counter;

    public SoftKey(String host, String origin) {
        this.host = host;
        this.origin = origin;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SoftKey(SoftKey same, String host, String origin) {
        this.pair = same.pair;
        System.arraycopy(same.credential, 0, credential, 0, credential.length);
        this.counter = same.counter;
        this.host = host;
        this.origin = origin;
    }

    /** The same key, before a page of another address. */
    public SoftKey at(String otherHost, String otherOrigin) {
        return new SoftKey(this, otherHost, otherOrigin);
    }

    /** The fields of the form that adds a key. */
    public Map<String, String> created(String challenge) {
        var object = new ByteArrayOutputStream();
        object.write(0xa3);
        cbor(object, "fmt");
        cbor(object, "none");
        cbor(object, "attStmt");
        object.write(0xa0);
        cbor(object, "authData");
        var proof = proof(PRESENT | WITH_KEY, publicKey());
        object.write(0x58);
        object.write(proof.length);
        object.writeBytes(proof);
        return Map.of(
                "keyClient", written(client("webauthn.create", challenge)),
                "keyAttestation", written(object.toByteArray()),
                "keyTransports", "internal");
    }

    /** The fields of the form that enters with a key. */
    public Map<String, String> used(String challenge) {
        counter++;
        var proof = proof(PRESENT, new byte[0]);
        var client = client("webauthn.get", challenge);
        try {
            var signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(pair.getPrivate());
            signer.update(proof);
            signer.update(sha256(client));
            return Map.of(
                    "keyCredential", written(credential),
                    "keyClient", written(client),
                    "keyProof", written(proof),
                    "keySignature", written(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] client(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] proof(int flags, byte[] key) {
        return ByteBuffer.allocate(37 + key.length)
                .put(sha256(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(counter)
                .put(key)
                .array();
    }

    /** The maker's number (none), the name of the key, then its public half as COSE writes it. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.write(0);
        out.write(credential.length);
        out.writeBytes(credential);
        out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE});
        out.writeBytes(coordinate(point.getAffineX().toByteArray()));
        out.writeBytes(new byte[] {0x22, 0x58, COORDINATE});
        out.writeBytes(coordinate(point.getAffineY().toByteArray()));
        return out.toByteArray();
    }

    private static byte[] coordinate(byte[] number) {
        var padded = new byte[COORDINATE];
        var kept = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - kept, padded, COORDINATE - kept, kept);
        return padded;
    }

    private static void cbor(ByteArrayOutputStream out, String text) {
        out.write(0x60 + text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, bytes.length));
    }
}
