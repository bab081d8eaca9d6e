package nc.maillage.people.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * « Forme normale d’un nom » : what remains of a name without accents, capitals, apostrophes or hyphens, and what it sounds
 * like. The sounds are those of French spelling and of what it made of Kanak names: a silent h, « ou » written w, a first
 * nasal that comes and goes.
 */
public final class NormalName {
    private static final String APOSTROPHES = "'’‘ʻʼ`´";
    private static final Pattern TWICE = Pattern.compile("([a-z])\\1+");
    private static final List<Sound> SOUNDS = List.of(
            new Sound("bdgj", "^(?:m(?=b)|n(?=[dgj]))", ""),
            new Sound("h", "sch|tch|sh|ch", "S"),
            new Sound("j", "dj", "j"),
            new Sound("p", "ph", "f"),
            new Sound("g", "gn", "ni"),
            new Sound("h", "h", ""),
            new Sound("qk", "qu|q|ck", "k"),
            new Sound("c", "c(?=[eiy])", "s"),
            new Sound("c", "c", "k"),
            new Sound("g", "gu(?=[eiy])", "g"),
            new Sound("g", "g(?=[eiy])", "j"),
            new Sound("u", "[eao]?au", "o"),
            new Sound("iyuo", "ai|ei|ay|ey|eu|oe", "e"),
            new Sound("o", "oi|oy", "ua"),
            new Sound("uw", "ou|w", "u"),
            new Sound("y", "y", "i"),
            new Sound("z", "z", "s"),
            new Sound("n", "[ei]n(?![aeiou])", "an"),
            new Sound("m", "[ei]m(?![aeioum])", "an"),
            new Sound("estdx", "(?<=[a-zS]{2})[estdx]+$", ""),
            new Sound("x", "x", "k"));

    private NormalName() {}

    /** @param letters one of which each of its spellings holds: a word without them is not gone through */
    private record Sound(String letters, Pattern spelling, String written) {
        Sound(String letters, String spelling, String written) {
            this(letters, Pattern.compile(spelling), written);
        }

        String in(String word) {
            return word.chars().anyMatch(letter -> letters.indexOf(letter) >= 0)
                    ? spelling.matcher(word).replaceAll(written)
                    : word;
        }
    }

    /** « Wéa-N’Diaye » gives « wea », « ndiaye ». */
    public static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var plain = unaccented(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (!unheard(c)) {
                end(word, words);
            }
        }
        end(word, words);
        return List.copyOf(words);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** What stands within a word and is no letter of it. */
    private static boolean unheard(char c) {
        return APOSTROPHES.indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** The words, and what they make written in one: « Le Van » is also found as « Levan ». */
    public static List<String> wordsAndWhole(String name) {
        var words = words(name);
        if (words.size() < 2) {
            return words;
        }
        var all = new ArrayList<>(words);
        all.add(String.join("", words));
        return all;
    }

    /** All the words in one line: two names are the same name when these are equal. */
    public static String line(String name) {
        return String.join(" ", words(name));
    }

    /** What one word sounds like; never empty. */
    public static String sound(String word) {
        var heard = TWICE.matcher(word).replaceAll("$1");
        for (var sound : SOUNDS) {
            heard = sound.in(heard);
        }
        heard = TWICE.matcher(heard).replaceAll("$1");
        return heard.isEmpty() ? word : heard;
    }

    private static String unaccented(String name) {
        var lower = name.toLowerCase(Locale.FRENCH);
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(lower)) {
            return lower;
        }
        var letters = lower.replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("ø", "o")
                .replace("ł", "l");
        return Normalizer.normalize(letters, Normalizer.Form.NFD);
    }
}
