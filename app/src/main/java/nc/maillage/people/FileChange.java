package nc.maillage.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** « Changement de fiche » : what came of a change of a person's file. */
public sealed interface FileChange {
    record Done() implements FileChange {}

    /** Another agent changed the file first; nothing was written. */
    record Stale(Instant at, @Nullable UUID by) implements FileChange {}

    /** @param field the field of the form to mend; {@code why} says in French what happened and what to do */
    record Refused(String field, String why) implements FileChange {}

    /** No such file behind this wall, or not for this agent. */
    record Unknown() implements FileChange {}
}
