package nc.maillage.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** « Journal des consultations » : who opened whose file and what for, kept apart from the acts. */
public interface ReadLog {
    /** Records that the signed-in agent saw that person's data; {@code purpose} is a short French phrase. */
    void viewed(UUID person, String purpose);

    /** « Consultation ». */
    record Reading(Instant at, String reader, String purpose) {}

    /** Newest first; for those who may read this log, refused to others. */
    List<Reading> readersOf(UUID person, long offset, int limit);

    long countOf(UUID person);
}
