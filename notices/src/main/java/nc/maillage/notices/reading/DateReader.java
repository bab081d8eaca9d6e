package nc.maillage.notices.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Months;
import org.jspecify.annotations.Nullable;

/** Dates as notices print them: figures or words, two-figure years, « 1er », with or without their weekday. */
final class DateReader {
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*(?:er)?\\s*(" + Months.ANY + ")\\s*(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_ONLY = Pattern.compile("\\b(" + Months.ANY + ")\\s+(\\d{4})(?!\\d)");
    private static final int CENTURY = 2000;

    private DateReader() {}

    /** A date, and the weekday printed before it. */
    record Found(LocalDate date, @Nullable DayOfWeek weekday) {
        /** Null where no weekday is printed. */
        @Nullable
        Boolean agrees() {
            return weekday == null ? null : weekday == date.getDayOfWeek();
        }
    }

    static @Nullable Found first(String text) {
        String folded = Fold.of(text);
        if (folded.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        Matcher figures = FIGURES.matcher(folded);
        if (figures.find()) {
            return found(folded, figures, Integer.parseInt(figures.group(2)));
        }
        Matcher words = WORDS.matcher(folded);
        return words.find() ? found(folded, words, Months.number(words.group(2))) : null;
    }

    static @Nullable LocalDate day(String text) {
        Found found = first(text);
        return found == null ? null : found.date();
    }

    /** « avril 2025 »: a month without its day. */
    static @Nullable YearMonth month(String text) {
        Matcher month = MONTH_ONLY.matcher(Fold.of(text));
        return month.find() ? YearMonth.of(Integer.parseInt(month.group(2)), Months.number(month.group(1))) : null;
    }

    private static @Nullable Found found(String folded, Matcher matcher, int month) {
        int year = Integer.parseInt(matcher.group(3));
        try {
            LocalDate date =
                    LocalDate.of(year < 100 ? CENTURY + year : year, month, Integer.parseInt(matcher.group(1)));
            return new Found(date, weekday(folded.substring(0, matcher.start())));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable DayOfWeek weekday(String before) {
        for (int i = 0; i < DAYS.size(); i++) {
            if (before.contains(DAYS.get(i))) {
                return DayOfWeek.of(i + 1);
            }
        }
        return null;
    }
}
