package nc.maillage.people.web;

import java.time.LocalDate;
import nc.maillage.people.Birth;
import nc.maillage.people.Communes;
import nc.maillage.people.Provenance;
import nc.maillage.people.domain.BirthText;
import nc.maillage.people.domain.TypedText;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in the fields that several forms share; what is wrong gets its sentence on the field. */
final class Reading {
    private static final int SOURCE = 120;

    private Reading() {}

    /** Null when empty or wrong. */
    static @Nullable String name(String field, @Nullable String typed, FormErrors errors) {
        var name = TypedText.tidy(typed == null ? "" : typed);
        if (name.isEmpty()) {
            return null;
        }
        var problem = TypedText.problemOfName(name);
        problem.ifPresent(why -> errors.add(field, why));
        return problem.isPresent() ? null : name;
    }

    static @Nullable String line(String field, @Nullable String typed, int most, FormErrors errors) {
        var line = TypedText.tidy(typed == null ? "" : typed);
        if (line.isEmpty()) {
            return null;
        }
        var problem = TypedText.problemOfLine(line, most);
        problem.ifPresent(why -> errors.add(field, why));
        return problem.isPresent() ? null : line;
    }

    static @Nullable String requiredLine(
            String field, @Nullable String typed, int most, FormErrors errors, String ifNothing) {
        var line = line(field, typed, most, errors);
        if (line == null && errors.of(field) == null) {
            errors.add(field, ifNothing);
        }
        return line;
    }

    static Birth birth(String field, @Nullable String typed, LocalDate today, FormErrors errors) {
        return switch (BirthText.read(typed == null ? "" : typed, today)) {
            case BirthText.Reading.Nothing _ -> Birth.UNKNOWN;
            case BirthText.Reading.Read(var birth) -> birth;
            case BirthText.Reading.Refused(var why) -> {
                errors.add(field, why);
                yield Birth.UNKNOWN;
            }
        };
    }

    static Provenance provenance(@Nullable String typed, LocalDate today, FormErrors errors) {
        var source = requiredLine(
                "source",
                typed,
                SOURCE,
                errors,
                "Dites d’où vient ce fait : « Déclaré au guichet », « Livret de famille »…");
        return new Provenance(source == null ? "?" : source, today);
    }

    /** A day that is not in the future. */
    static LocalDate day(String field, @Nullable String typed, LocalDate today, FormErrors errors) {
        var day = Typed.pastDate(typed, today).required(field, errors, "Donnez la date.");
        return day == null ? today : day;
    }

    static @Nullable LocalDate optionalDay(String field, @Nullable String typed, FormErrors errors) {
        return Typed.date(typed).orNull(field, errors);
    }

    /** « 98827:NORD » : a commune and its province, or one of three other places. */
    static Place place(String field, @Nullable String typed, FormErrors errors) {
        var parts = (typed == null ? "" : typed).split(":", 2);
        var commune = Communes.of(parts[0]);
        if (commune.isPresent() && parts.length == 2 && commune.get().lies(parts[1])) {
            return new Place(parts[0], parts[1]);
        }
        if (Places.OUTSIDE.containsKey(parts[0])) {
            return new Place(Places.OUTSIDE.getOrDefault(parts[0], ""), null);
        }
        errors.add(field, "Choisissez la commune.");
        return new Place("", null);
    }

    /** A commune by code and the province it is in. */
    record Place(String commune, @Nullable String province) {}
}
