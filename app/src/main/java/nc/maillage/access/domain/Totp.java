package nc.maillage.access.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** « Code à usage unique » of RFC 6238: six digits that change every 30 seconds, by HMAC-SHA-1 as the usual telephones do. */
public record Totp(byte[] secret) {
    public static final int SECRET_BYTES = 20;
    public static final int DIGITS = 6;
    private static final long SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    public static long stepOf(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }

    public String at(long step) {
        return "%06d".formatted(truncated(step) % MODULUS);
    }

    /**
     * The step whose code was typed, one step of drift allowed on each side, and none up to {@code lastUsed}: a code
     * that someone has read over a shoulder does not serve twice.
     */
    public OptionalLong stepMatching(String typed, Instant now, long lastUsed) {
        var digits = typed.replaceAll("\\s", "");
        var current = stepOf(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > lastUsed && at(step).equals(digits))
                .findFirst();
    }

    int truncated(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = digest[digest.length - 1] & 0xf;
            return ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
