package nc.maillage.platform.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Saisie » : what was typed in one field, as a value or as the French sentence that says what is wrong with it. */
public sealed interface Typed<T> {
    /** « Rien » : the field was left empty. */
    record Nothing<T>() implements Typed<T> {}

    record Value<T>(T value) implements Typed<T> {}

    record Wrong<T>(String why) implements Typed<T> {}

    /** The value, or null with its message put on the field where something wrong was typed. */
    default @Nullable T orNull(String field, FormErrors errors) {
        return switch (this) {
            case Value<T> typed -> typed.value();
            case Nothing<T> _ -> null;
            case Wrong<T> wrong -> {
                errors.add(field, wrong.why());
                yield null;
            }
        };
    }

    /** As {@link #orNull}, and the sentence where nothing was typed. */
    default @Nullable T required(String field, FormErrors errors, String ifNothing) {
        if (this instanceof Nothing<T>) {
            errors.add(field, ifNothing);
        }
        return orNull(field, errors);
    }

    /** « 14/03/1987 », « 14-3-1987 », « 14.03.1987 » or the ISO « 1987-03-14 » of a browser's own calendar. */
    static Typed<LocalDate> date(@Nullable String typed) {
        var text = clean(typed);
        if (text.isEmpty()) {
            return new Nothing<>();
        }
        var french = Written.FRENCH_DAY.matcher(text);
        var iso = Written.ISO_DAY.matcher(text);
        if (french.matches()) {
            return day(text, french.group(3), french.group(2), french.group(1));
        }
        return iso.matches()
                ? day(text, iso.group(1), iso.group(2), iso.group(3))
                : new Wrong<>("%s n’est pas une date. Écrivez jour/mois/année, par exemple 14/03/1987."
                        .formatted(quoted(text)));
    }

    /** A date that cannot lie after that day. */
    static Typed<LocalDate> pastDate(@Nullable String typed, LocalDate today) {
        return date(typed) instanceof Value<LocalDate>(var day) && day.isAfter(today)
                ? new Wrong<>("Le %s est dans le futur. Vérifiez l’année.".formatted(French.day(day)))
                : date(typed);
    }

    /** Whole francs from 0 to 999 999 999, spaces allowed, with or without « F ». */
    static Typed<Long> francs(@Nullable String typed) {
        var text = clean(typed);
        if (text.isEmpty()) {
            return new Nothing<>();
        }
        var digits = text.replaceAll("[\\s\\u00A0\\u202F]", "").replaceAll("(?i)(F|FCFP|XPF)$", "");
        if (digits.startsWith("-") || digits.startsWith("\u2212")) {
            return new Wrong<>("Un montant ne peut pas être négatif. Écrivez 0 s’il n’y a rien.");
        }
        if (Written.DECIMAL.matcher(digits).matches()) {
            return new Wrong<>("Le franc CFP n’a pas de centimes. Écrivez un montant entier, par exemple 130600.");
        }
        if (!Written.DIGITS.matcher(digits).matches()) {
            return new Wrong<>(
                    "%s n’est pas un montant. Écrivez des chiffres, par exemple 130600.".formatted(quoted(text)));
        }
        return digits.length() > 9
                ? new Wrong<>("Ce montant est trop grand%c: 999 999 999 F au plus. Vérifiez les zéros."
                        .formatted(French.NBSP))
                : new Value<>(Long.valueOf(digits));
    }

    static Typed<Integer> count(@Nullable String typed, int least, int most) {
        var text = clean(typed);
        if (text.isEmpty()) {
            return new Nothing<>();
        }
        var digits = text.replaceAll("[\\s\\u00A0\\u202F]", "");
        var range = "de %s à %s".formatted(French.whole(least), French.whole(most));
        if (!Written.DIGITS.matcher(digits).matches() || digits.length() > 9) {
            return new Wrong<>("Écrivez un nombre entier, %s.".formatted(range));
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most
                ? new Wrong<>("%s n’est pas possible ici%c: %s.".formatted(French.whole(number), French.NBSP, range))
                : new Value<>(number);
    }

    /** One line. */
    static Typed<String> line(@Nullable String typed, int most) {
        var text = clean(typed);
        return text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0
                ? new Wrong<>("Écrivez sur une seule ligne.")
                : text(typed, most);
    }

    /** Several lines, as in a justification. */
    static Typed<String> text(@Nullable String typed, int most) {
        var text = clean(typed);
        if (text.isEmpty()) {
            return new Nothing<>();
        }
        if (text.length() > most) {
            return new Wrong<>("Texte trop long%c: %s, %s au plus."
                    .formatted(
                            French.NBSP, French.count(text.length(), "caractère", "caractères"), French.whole(most)));
        }
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || c >= 0xFFFE)
                ? new Wrong<>("Ce texte contient un caractère invisible. Tapez-le de nouveau plutôt que de le coller.")
                : new Value<>(text);
    }

    private static Typed<LocalDate> day(String text, String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < Written.OLDEST_YEAR
                    ? new Wrong<>("Le %s est trop ancien. Vérifiez l’année.".formatted(French.day(date)))
                    : new Value<>(date);
        } catch (DateTimeException impossible) {
            return new Wrong<>("Le %s n’existe pas. Vérifiez le jour et le mois.".formatted(text));
        }
    }

    private static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
    }

    private static String quoted(String text) {
        var shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
        return "«%c%s%c»".formatted(French.NBSP, shown, French.NBSP);
    }

    /** How values are written. */
    final class Written {
        private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
        private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
        private static final Pattern DIGITS = Pattern.compile("[0-9]+");
        private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,][0-9]+");
        private static final int OLDEST_YEAR = 1890;

        private Written() {}
    }
}
