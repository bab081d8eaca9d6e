package nc.maillage.people.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import nc.maillage.law.Period;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How values are written in the tables: periods include both days here and exclude the end there. */
final class Sql {
    private Sql() {}

    static String range(Period period) {
        return range(period.from(), period.to());
    }

    static String range(LocalDate from, @Nullable LocalDate to) {
        return to == null ? "[%s,)".formatted(from) : "[%s,%s]".formatted(from, to);
    }

    /** Of columns {@code from_day} and {@code end_day}, the bounds of a range. */
    static Period period(ResultSet row) throws SQLException {
        var end = day(row, "end_day");
        return new Period(requiredDay(row, "from_day"), end == null ? null : end.minusDays(1));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static LocalDate requiredDay(ResultSet row, String column) throws SQLException {
        var day = day(row, column);
        if (day == null) {
            throw new IllegalStateException(column + " is null");
        }
        return day;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    /** For {@code = any (cast(:ids as uuid[]))}. */
    static String[] ids(Collection<PersonId> persons) {
        return persons.stream().map(person -> person.value().toString()).toArray(String[]::new);
    }
}
