package nc.maillage.law.configured;

import java.util.List;

/** « Lecture d’une fiche d’aide »: the whole of it, or everything that is wrong with it. */
public sealed interface AidReading {
    /** Every version, oldest first. */
    record Read(List<AidSpecification> versions) implements AidReading {}

    /** Nothing is kept. */
    record Refused(List<AidProblem> problems) implements AidReading {}
}
