package nc.maillage.audit;

import nc.maillage.audit.AuditLog.Line;
import nc.maillage.platform.Sha256;

/** « Chaîne du journal » : the digest of a line covers the line and the digest before it; the first follows an empty text. */
public final class LogChain {
    private LogChain() {}

    /** @param details as they are kept, in the text of the table */
    public static String digest(String previous, Line line, String details) {
        return Sha256.of(String.join(
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
}
