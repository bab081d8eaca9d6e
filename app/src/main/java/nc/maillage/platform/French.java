package nc.maillage.platform;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;

/** « Français » : dates, hours, amounts, ages and lists as pages write them, with their no-break spaces. */
public final class French {
    /** Before : » % F, between thousands and inside dates. */
    public static final char NBSP = FrenchText.NBSP;
    /** Before ; ? ! */
    public static final char NARROW = '\u202F';

    private static final List<String> DAYS = List.of("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.");
    private static final int KILO = 1000;

    private French() {}

    /** « samedi 21 novembre 2026 ». */
    public static String date(LocalDate date) {
        return FrenchText.fullDate(date);
    }

    /** « 21 novembre 2026 ». */
    public static String day(LocalDate date) {
        return FrenchText.date(date);
    }

    /** « sam. 21 novembre », where the year goes without saying. */
    public static String shortDate(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1) + NBSP + FrenchText.dayOfYear(MonthDay.from(date));
    }

    /** « 21/11/2026 », as a field takes it. */
    public static String numericDate(LocalDate date) {
        return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** « 10 h 30 ». */
    public static String time(LocalTime time) {
        return "%d%ch%c%02d".formatted(time.getHour(), NBSP, NBSP, time.getMinute());
    }

    /** « samedi 21 novembre 2026 à 10 h 30 », Nouméa time. */
    public static String moment(Instant instant) {
        var local = instant.atZone(WorkingClock.NOUMEA);
        return date(local.toLocalDate()) + " à" + NBSP + time(local.toLocalTime());
    }

    /** The day of an instant in Nouméa. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingClock.NOUMEA);
    }

    /** « 143 662 F ». */
    public static String francs(long amount) {
        return whole(amount) + NBSP + "F";
    }

    public static String francs(Francs amount) {
        return FrenchText.francs(amount);
    }

    /** « 229 859,2 F » : a ceiling is never rounded. */
    public static String francs(Fraction amount) {
        return FrenchText.francs(amount);
    }

    /** « 1 200 ». */
    public static String whole(long number) {
        return FrenchText.whole(number);
    }

    /** « 1 jour », « 3 jours », « 0 jour ». */
    public static String count(long number, String singular, String plural) {
        return FrenchText.count(number, singular, plural);
    }

    /** The word alone: French counts in the plural from two on. */
    public static String plural(long number, String singular, String plural) {
        return Math.abs(number) < 2 ? singular : plural;
    }

    /** « Lydie, Maëlys et Élie ». */
    public static String list(List<String> words) {
        return FrenchText.enumeration(words);
    }

    /** « de Claire », « d’Odile » : French elides before a vowel. */
    public static String of(String name) {
        var first = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.FRENCH);
        return (first.matches("(?s)[aeiouœæ].*") ? "d’" : "de ") + name;
    }

    /** « 7 mois et 3 jours », from one date to the other. */
    public static String duration(LocalDate from, LocalDate to) {
        return FrenchText.duration(from, to);
    }

    /** « 39 ans » ; months under two years, days under one month. */
    public static String age(LocalDate birth, LocalDate on) {
        var lived = Period.between(birth, on);
        if (lived.getYears() >= 2) {
            return count(lived.getYears(), "an", "ans");
        }
        long months = lived.toTotalMonths();
        return months >= 1 ? count(months, "mois", "mois") : count(lived.getDays(), "jour", "jours");
    }

    /** « 1,2 Mo » ; thousands of bytes, one decimal rounded down. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return count(bytes, "octet", "octets");
        }
        return bytes < KILO * KILO ? tenths(bytes, KILO, "ko") : tenths(bytes, KILO * KILO, "Mo");
    }

    /** As the sentence goes on: only the first letter changes, « Carte A » becomes « carte A ». */
    public static String inSentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
    }

    public static String capitalised(String text) {
        return FrenchText.capitalised(text);
    }

    private static String tenths(long bytes, long unit, String name) {
        long tenth = bytes % unit * 10 / unit;
        return whole(bytes / unit) + (tenth == 0 ? "" : "," + tenth) + NBSP + name;
    }
}
