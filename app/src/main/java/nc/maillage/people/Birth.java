package nc.maillage.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Naissance » : a day, or only a year where no document tells more, or unknown; {@code year} is that of the day. */
public record Birth(@Nullable LocalDate day, @Nullable Integer year) {
    public static final Birth UNKNOWN = new Birth(null, null);

    public Birth {
        if (day != null && (year == null || year != day.getYear())) {
            throw new IllegalArgumentException("the year of birth is that of the day");
        }
    }

    public static Birth on(LocalDate day) {
        return new Birth(day, day.getYear());
    }

    public static Birth in(int year) {
        return new Birth(null, year);
    }
}
