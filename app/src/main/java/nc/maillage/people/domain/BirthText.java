package nc.maillage.people.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.maillage.people.Birth;

/** « Naissance telle que tapée » : a day in any usual writing, or a year alone. */
public final class BirthText {
    private static final int OLDEST = 120;
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/. \\-](\\d{1,2})[/. \\-](\\d{4})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})(?:er)?[\\s\u00A0]+(\\p{L}+)\\.?[\\s\u00A0]+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private BirthText() {}

    /** « Lecture ». */
    public sealed interface Reading {
        record Nothing() implements Reading {}

        record Read(Birth birth) implements Reading {}

        /** @param why French sentence that says what happened and what to do */
        record Refused(String why) implements Reading {}
    }

    public static Reading read(String typed, LocalDate today) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.Nothing();
        }
        if (YEAR.matcher(text).matches()) {
            return year(text, Integer.parseInt(text), today);
        }
        return Stream.of(NUMERIC, TOGETHER)
                .flatMap(form -> parts(form, text))
                .map(m -> day(text, number(m, 1), number(m, 2), number(m, 3), today))
                .findFirst()
                .or(() -> parts(ISO, text)
                        .map(m -> day(text, number(m, 3), number(m, 2), number(m, 1), today))
                        .findFirst())
                .or(() -> parts(WRITTEN, text)
                        .map(m -> day(text, number(m, 1), month(m.group(2)), number(m, 3), today))
                        .findFirst())
                .orElse(new Reading.Refused(
                        "« %s » n’est pas une date. Écrivez 14/03/1987, ou 1987 si seule l’année est connue."
                                .formatted(text)));
    }

    private static Stream<MatchResult> parts(Pattern form, String text) {
        var matcher = form.matcher(text);
        return matcher.matches() ? Stream.of(matcher.toMatchResult()) : Stream.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Reading day(String text, int day, int month, int year, LocalDate today) {
        if (month < 1 || month > 12) {
            return new Reading.Refused("« %s » : ce mois n’existe pas. Écrivez jour, mois, année.".formatted(text));
        }
        var within = YearMonth.of(year, month);
        if (!within.isValidDay(day)) {
            return new Reading.Refused("« %s » n’existe pas : %s %d a %d jours."
                    .formatted(
                            text,
                            within.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH),
                            year,
                            within.lengthOfMonth()));
        }
        var date = within.atDay(day);
        if (date.isAfter(today)) {
            return new Reading.Refused("%s est dans le futur. Vérifiez l’année.".formatted(text));
        }
        return date.isBefore(today.minusYears(OLDEST)) ? tooOld(text) : new Reading.Read(Birth.on(date));
    }

    private static Reading year(String text, int year, LocalDate today) {
        if (year > today.getYear()) {
            return new Reading.Refused("%s est dans le futur. Vérifiez l’année.".formatted(text));
        }
        return year < today.getYear() - OLDEST ? tooOld(text) : new Reading.Read(Birth.in(year));
    }

    private static Reading tooOld(String text) {
        return new Reading.Refused("%s : il y a plus de %d\u00A0ans. Vérifiez l’année.".formatted(text, OLDEST));
    }

    private static int month(String name) {
        var plain = NormalName.line(name);
        var months = List.of(Month.values());
        return plain.length() < 3
                ? 0
                : months.stream()
                        .filter(month -> NormalName.line(month.getDisplayName(TextStyle.FULL, Locale.FRENCH))
                                .startsWith(plain))
                        .map(Month::getValue)
                        .findFirst()
                        .orElse(0);
    }
}
