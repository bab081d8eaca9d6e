package nc.maillage.people.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** « Texte tapé » : what a name, an address or a reason may hold; anything else gets a sentence that says why. */
public final class TypedText {
    public static final int NAME = 80;
    public static final int LINE = 160;
    public static final int REASON = 400;

    private static final Pattern OF_NAMES = Pattern.compile("[\\p{L}\\p{M}' ’‘ʻʼ.\\-]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private TypedText() {}

    /** Spaces joined, ends stripped, one form of each accented letter. */
    public static String tidy(String typed) {
        var once = typed.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
        return java.text.Normalizer.normalize(once, java.text.Normalizer.Form.NFC);
    }

    /** Why a tidy text is not a name. */
    public static Optional<String> problemOfName(String name) {
        if (name.length() > NAME) {
            return Optional.of("Ce nom a %d\u00A0caractères ; la fiche en garde %d au plus. Abrégez-le."
                    .formatted(name.length(), NAME));
        }
        if (!OF_NAMES.matcher(name).matches()) {
            var strange = name.codePoints()
                    .filter(c -> !OF_NAMES.matcher(Character.toString(c)).matches())
                    .findFirst()
                    .orElse(' ');
            return Optional.of(
                    Character.isISOControl(strange)
                            ? "Ce nom contient un caractère invisible. Retapez-le."
                            : "« %s » n’entre pas dans un nom : lettres, espace, trait d’union et apostrophe seulement."
                                    .formatted(Character.toString(strange)));
        }
        return LETTER.matcher(name).find() ? Optional.empty() : Optional.of("Ce nom n’a aucune lettre.");
    }

    /** Why a tidy text is not one line of free writing. */
    public static Optional<String> problemOfLine(String text, int most) {
        if (text.length() > most) {
            return Optional.of(
                    "Ce texte a %d\u00A0caractères ; %d au plus. Abrégez-le.".formatted(text.length(), most));
        }
        return text.codePoints().anyMatch(TypedText::strange)
                ? Optional.of("Ce texte contient un caractère invisible ou un dessin. Retapez-le en lettres.")
                : Optional.empty();
    }

    private static boolean strange(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.OTHER_SYMBOL -> c != '°';
            default -> false;
        };
    }
}
