package nc.maillage.law.fact;

import java.util.List;

/** « Lecture des faits »: either all of it, or everything that is wrong with it. */
public sealed interface FactsReading {
    /** Every field was understood. */
    record Read(Facts facts) implements FactsReading {}

    /** Nothing is kept; each problem names its field. */
    record Refused(List<FactProblem> problems) implements FactsReading {}
}
