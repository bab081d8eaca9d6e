package nc.maillage.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** « Texte français »: dates, amounts, durations and lists as they are written in a French letter. */
public final class FrenchText {
    public static final char NBSP = '\u00A0';
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private FrenchText() {}

    public static String date(LocalDate date) {
        return dayOfYear(MonthDay.from(date)) + " " + date.getYear();
    }

    /** « 1er mai », in every year. */
    public static String dayOfYear(MonthDay day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return number + NBSP + MONTHS.get(day.getMonthValue() - 1);
    }

    public static String fullDate(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1) + " " + date(date);
    }

    public static String francs(Francs amount) {
        return whole(amount.amount()) + NBSP + "F";
    }

    /** Exact: 229 859,2 F; what has no finite decimal form keeps its fraction, as in 1 000 + 1/3 F. */
    public static String francs(Fraction amount) {
        return number(amount) + NBSP + "F";
    }

    public static String percent(Fraction percent) {
        return number(percent) + NBSP + "%";
    }

    public static String whole(long value) {
        String digits = Long.toString(value);
        boolean negative = digits.charAt(0) == '-';
        StringBuilder text = new StringBuilder(negative ? digits.substring(1) : digits);
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, NBSP);
        }
        return negative ? "\u2212" + text : text.toString();
    }

    public static String number(Fraction value) {
        long rest = Math.abs(value.numerator() % value.denominator());
        long whole = value.numerator() / value.denominator();
        String sign = whole == 0 && value.numerator() < 0 ? "\u2212" : "";
        if (rest == 0) {
            return whole(whole);
        }
        String decimals = decimals(rest, value.denominator());
        return decimals.isEmpty()
                ? sign + whole(whole) + (value.numerator() < 0 ? " \u2212 " : " + ") + rest + "/" + value.denominator()
                : sign + whole(whole) + "," + decimals;
    }

    /** Calendar distance, both days as dates: « 7 mois et 3 jours ». */
    public static String duration(LocalDate from, LocalDate to) {
        Period between = Period.between(from, to);
        List<String> parts = new ArrayList<>();
        if (between.getYears() != 0) {
            parts.add(count(between.getYears(), "an", "ans"));
        }
        if (between.getMonths() != 0) {
            parts.add(count(between.getMonths(), "mois", "mois"));
        }
        if (between.getDays() != 0 || parts.isEmpty()) {
            parts.add(count(between.getDays(), "jour", "jours"));
        }
        return enumeration(parts);
    }

    public static String count(long number, String singular, String plural) {
        return whole(number) + NBSP + (Math.abs(number) < 2 ? singular : plural);
    }

    public static String enumeration(List<String> words) {
        if (words.size() < 2) {
            return words.isEmpty() ? "" : words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " et " + words.getLast();
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    private static String decimals(long numerator, long denominator) {
        StringBuilder digits = new StringBuilder();
        long rest = numerator;
        while (rest != 0 && digits.length() < 9 && rest <= Long.MAX_VALUE / 10) {
            rest *= 10;
            digits.append(rest / denominator);
            rest %= denominator;
        }
        return rest == 0 ? digits.toString() : "";
    }
}
