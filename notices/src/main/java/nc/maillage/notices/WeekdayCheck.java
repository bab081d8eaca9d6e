package nc.maillage.notices;

import org.jspecify.annotations.Nullable;

/** « Contrôle du jour de semaine »: whether each date falls on the weekday printed before it; null without one. */
public record WeekdayCheck(
        @Nullable Boolean publication, @Nullable Boolean deadline) {}
