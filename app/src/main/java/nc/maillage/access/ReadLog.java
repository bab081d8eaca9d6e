package nc.maillage.access;

import java.util.UUID;

/** « Journal des consultations » : who opened whose file and what for, kept apart from the acts. */
public interface ReadLog {
    /** Records that the signed-in agent saw that person's data; {@code purpose} is a short French phrase. */
    void viewed(UUID person, String purpose);
}
