package nc.maillage.schemes.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** « Nom court » : small letters without accent, digits and hyphens, made of a label; its first word begins the number of each request. */
public final class ShortName {
    private static final Pattern FIRST_WORD = Pattern.compile("[a-z][a-z0-9]{1,11}(-.*)?");
    private static final Set<String> TAKEN = Set.of("aides", "questions", "scenarios", "parametres");
    private static final int LONGEST = 40;

    private ShortName() {}

    public static String of(String label) {
        var plain = Normalizer.normalize(
                        label.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
    }

    /** Whether the requests of an aid of that name can be numbered, and its pages found. */
    public static boolean servesAnAid(String name) {
        return FIRST_WORD.matcher(name).matches() && !TAKEN.contains(name);
    }
}
