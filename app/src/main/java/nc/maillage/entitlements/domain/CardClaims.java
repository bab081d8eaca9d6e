package nc.maillage.entitlements.domain;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * « Ce que dit le code d’une carte » : true on the day of issue; no name, no category, no reason.
 *
 * @param key which signing key sealed it
 */
public record CardClaims(CardNumber number, LocalDate issuedOn, LocalDate from, LocalDate to, int key) {
    static final int LENGTH = 1 + Integer.BYTES + Long.BYTES + 3 * Integer.BYTES;
    private static final byte VERSION = 1;

    public byte[] encoded() {
        return ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .putInt(key)
                .putLong(number.value())
                .putInt((int) issuedOn.toEpochDay())
                .putInt((int) from.toEpochDay())
                .putInt((int) to.toEpochDay())
                .array();
    }

    /** Empty for what this program never wrote. */
    public static Optional<CardClaims> decoded(byte[] bytes) {
        if (bytes.length != LENGTH || bytes[0] != VERSION) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, 1, LENGTH - 1);
        int key = buffer.getInt();
        var number = CardNumber.read("%015d".formatted(buffer.getLong()));
        try {
            var issued = LocalDate.ofEpochDay(buffer.getInt());
            var from = LocalDate.ofEpochDay(buffer.getInt());
            var to = LocalDate.ofEpochDay(buffer.getInt());
            return number.map(read -> new CardClaims(read, issued, from, to, key));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
