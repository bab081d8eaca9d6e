package nc.maillage.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** « Journal » : append-only and chained by digest, one chain a collectivity. Holds no personal data: references and codes only. */
public interface AuditLog {
    /**
     * Writes one line in the current transaction.
     *
     * @param act what was done, as a dotted code such as {@code decision.signed}
     * @param subjectKind and {@code subject}: the thing it was done to, such as {@code application} and its id
     * @param details codes and figures only; names, notes and health data are refused by the catalogue test
     */
    void append(String act, String subjectKind, UUID subject, Map<String, String> details);

    /** The same with details that are only known once all the rest of the transaction is written. */
    void append(String act, String subjectKind, UUID subject, Supplier<Map<String, String>> details);

    /** The lines about one thing, oldest first. */
    List<Line> about(String subjectKind, UUID subject);

    /** « Ligne du journal » : {@code actor} is null when the program acted by itself. */
    record Line(
            long sequence,
            Instant at,
            @Nullable UUID actor,
            String act,
            String subjectKind,
            UUID subject,
            Map<String, String> details) {
        Line at(long place, Map<String, String> said) {
            return new Line(place, at, actor, act, subjectKind, subject, said);
        }
    }
}
