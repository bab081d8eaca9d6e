package nc.maillage.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nc.maillage.audit.AuditLog.Line;

/** « Chaîne du journal » : the digest of a line covers the line and the digest before it; the first follows an empty text. */
public final class LogChain {
    private LogChain() {}

    /** @param details as they are kept, in the text of the table */
    public static String digest(String previous, Line line, String details) {
        return sha256(String.join(
                "\n",
                previous,
                Long.toString(line.sequence()),
                line.at().toString(),
                String.valueOf(line.actor()),
                line.act(),
                line.subjectKind(),
                line.subject().toString(),
                details));
    }

    public static String sha256(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
