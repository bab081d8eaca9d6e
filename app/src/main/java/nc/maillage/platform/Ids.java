package nc.maillage.platform;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** « Identifiants » : where new identifiers come from; the demonstration replaces it so that one seed gives one set. */
public interface Ids {
    /** Time-ordered and not guessable: 48 bits of the clock, then random ones. */
    UUID next();

    /** For numbers that nobody should guess, and that one seed must give again. */
    RandomGenerator random();
}
