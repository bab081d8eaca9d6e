package nc.maillage.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * « Tête signée du journal » : where the log of a collectivity stood at an instant, signed and kept outside the database.
 * One line of text: version, collectivity, sequence, digest, instant, signature.
 */
public record SignedHead(UUID collectivity, long sequence, String digest, Instant at, String signature) {
    private static final String VERSION = "v1";
    private static final int FIELDS = 6;

    static SignedHead by(HeadKeys keys, UUID collectivity, long sequence, String digest, Instant at) {
        var unsigned = new SignedHead(collectivity, sequence, digest, at, "");
        return new SignedHead(collectivity, sequence, digest, at, keys.sign(unsigned.text()));
    }

    public static Optional<SignedHead> read(String line) {
        var fields = line.strip().split(" ", -1);
        if (fields.length != FIELDS || !fields[0].equals(VERSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedHead(
                    UUID.fromString(fields[1]),
                    Long.parseLong(fields[2]),
                    fields[3],
                    Instant.parse(fields[4]),
                    fields[FIELDS - 1]));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean trueFor(HeadKeys keys) {
        return keys.signed(text(), signature);
    }

    public String line() {
        return text() + " " + signature;
    }

    private String text() {
        return String.join(" ", VERSION, collectivity.toString(), Long.toString(sequence), digest, at.toString());
    }
}
