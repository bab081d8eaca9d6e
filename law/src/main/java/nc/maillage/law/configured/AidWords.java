package nc.maillage.law.configured;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;
import nc.maillage.law.Fraction;
import nc.maillage.law.FrenchText;
import org.jspecify.annotations.Nullable;

/** One word of a specification as what it stands for, null where it stands for nothing; and the words of its faults. */
final class AidWords {
    private static final int LONGEST = 40;
    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private AidWords() {}

    /** A whole number, a decimal of two figures or a fraction of at most hundredths. */
    static @Nullable Fraction percent(String written) {
        String text = written.strip().replace(',', '.');
        if (text.matches("\\d{1,9}")) {
            return Fraction.of(Long.parseLong(text));
        }
        if (text.matches("\\d{1,4}\\.\\d{1,2}")) {
            int point = text.indexOf('.');
            String decimals = (text.substring(point + 1) + "0").substring(0, 2);
            return Fraction.of(Long.parseLong(text.substring(0, point) + decimals), 100);
        }
        if (text.matches("\\d{1,5}/[1-9]\\d?|\\d{1,5}/100")) {
            int bar = text.indexOf('/');
            return Fraction.of(Long.parseLong(text.substring(0, bar)), Long.parseLong(text.substring(bar + 1)));
        }
        return null;
    }

    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text, ISO_DAY);
        } catch (DateTimeParseException impossible) {
            return null;
        }
    }

    static String missing(String field) {
        return "il manque le champ «\u00A0" + field + "\u00A0»";
    }

    static String outside(String what, long given, long from, long to) {
        return given < 0
                ? what + " ne peut pas être négatif"
                : what + " est attendu, de " + FrenchText.whole(from) + " à " + FrenchText.whole(to);
    }

    static String oneOf(Set<String> codes) {
        return "l’une de ces réponses est attendue\u00A0: " + String.join(", ", codes);
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
