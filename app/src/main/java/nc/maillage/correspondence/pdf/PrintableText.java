package nc.maillage.correspondence.pdf;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;

/** « Texte imprimable » : what was typed, with the marks of French typography and a visible box for what no font draws. */
@Component
final class PrintableText {
    /** Stands for a character that the fonts lack, such as an emoji. */
    static final String BOX = "\u25A1";

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern SPACES = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029 ]+");
    private static final Pattern WIDE = Pattern.compile("[ \\u00A0\\u202F]+([:»%])");
    private static final Pattern NARROW = Pattern.compile("[ \\u00A0\\u202F]+([;?!])");
    private static final Pattern OPENING = Pattern.compile("«[ \\u00A0\\u202F]*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<=\\d) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|F|h|an|ans|mois|jours?|personnes?)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BOUND =
            Pattern.compile("(?<=\\b(?:n°|M\\.|Mme|R\\.|L\\.|1er)) ", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d])");

    private final EmbeddedFonts fonts;

    PrintableText(EmbeddedFonts fonts) {
        this.fonts = fonts;
    }

    /** For a sentence. */
    String sentence(String typed) {
        var text = WIDE.matcher(clean(typed)).replaceAll(French.NBSP + "$1");
        text = NARROW.matcher(text).replaceAll(French.NARROW + "$1");
        text = OPENING.matcher(text).replaceAll("«" + French.NBSP);
        text = COUNTED.matcher(text).replaceAll(String.valueOf(French.NBSP));
        text = BOUND.matcher(text).replaceAll(String.valueOf(French.NBSP));
        return APOSTROPHE.matcher(text).replaceAll("’");
    }

    /** For a name or a number: nothing is changed but what cannot be drawn. */
    String clean(String typed) {
        var text =
                SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        return CLUSTER.matcher(text).replaceAll(found -> drawn(found.group()));
    }

    private String drawn(String cluster) {
        if (cluster.codePoints().allMatch(PrintableText::silent)) {
            return "";
        }
        return cluster.codePoints().allMatch(fonts::canDraw)
                        && cluster.codePoints().noneMatch(PrintableText::silent)
                ? Matcher.quoteReplacement(cluster)
                : BOX;
    }

    private static boolean silent(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
