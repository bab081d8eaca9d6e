package nc.maillage.notices;

import org.jspecify.annotations.Nullable;

/** « Poste à pourvoir »: as printed, its kind, and the day where one is given; a month alone stays in the text. */
public record Availability(
        String text, AvailabilityKind kind, @Nullable String date) {}
