package nc.maillage.notices;

import java.util.Locale;

/** « Nature de la disponibilité »: when a post can be taken, as notices say it. */
public enum AvailabilityKind implements Keyed {
    IMMEDIATE,
    FROM_DATE,
    VACANT_FROM,
    LIKELY_VACANT,
    AS_SOON_AS_POSSIBLE,
    MIXED,
    OTHER;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
