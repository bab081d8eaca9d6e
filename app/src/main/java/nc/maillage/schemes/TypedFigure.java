package nc.maillage.schemes;

import java.util.regex.Pattern;
import nc.maillage.law.Fraction;
import nc.maillage.law.parameter.FigureUnit;
import org.jspecify.annotations.Nullable;

/** « Chiffre saisi » : a whole number, or a fraction where its unit has some; spaces between the digits are forgiven. */
public final class TypedFigure {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15})(?:/([1-9]\\d{0,8}))?");

    private TypedFigure() {}

    /** Null where it is no number that its unit admits: {@link FigureUnit#expected} says which it does. */
    public static @Nullable Fraction read(String typed, FigureUnit unit) {
        var matcher = NUMBER.matcher(typed.replaceAll("[\\s\\u00A0\\u202F]", ""));
        if (!matcher.matches()) {
            return null;
        }
        var denominator = matcher.group(2);
        var value =
                Fraction.of(Long.parseLong(matcher.group(1)), denominator == null ? 1 : Long.parseLong(denominator));
        return unit.admits(value) ? value : null;
    }
}
