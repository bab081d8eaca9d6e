package nc.maillage.notices;

import org.jspecify.annotations.Nullable;

/** « Poste à pourvoir »: as printed, its kind, and the day or the month (AAAA-MM) where one is given. */
public record Availability(
        String text, AvailabilityKind kind, @Nullable String date) {}
