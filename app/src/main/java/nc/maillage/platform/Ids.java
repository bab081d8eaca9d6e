package nc.maillage.platform;

import java.util.UUID;

/** « Identifiants » : where new identifiers come from; the demonstration replaces it so that one seed gives one set. */
public interface Ids {
    /** Time-ordered and not guessable: 48 bits of the clock, then random ones. */
    UUID next();
}
