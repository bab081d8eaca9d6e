package nc.maillage.people.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * « Forme normale d’un nom » : what remains of a name without accents, capitals, apostrophes or hyphens, and what it sounds
 * like. The sounds are those of French spelling and of what it made of Kanak names: a silent h, « ou » written w, a first
 * nasal that comes and goes.
 */
public final class NormalName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern TWICE = Pattern.compile("([a-z])\\1+");
    private static final List<Sound> SOUNDS = List.of(
            new Sound("^(?:m(?=b)|n(?=[dgj]))", ""),
            new Sound("sch|tch|sh|ch", "S"),
            new Sound("dj", "j"),
            new Sound("ph", "f"),
            new Sound("gn", "ni"),
            new Sound("h", ""),
            new Sound("qu|q|ck", "k"),
            new Sound("c(?=[eiy])", "s"),
            new Sound("c", "k"),
            new Sound("gu(?=[eiy])", "g"),
            new Sound("g(?=[eiy])", "j"),
            new Sound("[eao]?au", "o"),
            new Sound("ai|ei|ay|ey|eu|oe", "e"),
            new Sound("oi|oy", "ua"),
            new Sound("ou|w", "u"),
            new Sound("y", "i"),
            new Sound("z", "s"),
            new Sound("[ei]n(?![aeiou])", "an"),
            new Sound("[ei]m(?![aeioum])", "an"),
            new Sound("(?<=[a-zS]{2})[estdx]+$", ""),
            new Sound("x", "k"));

    private NormalName() {}

    private record Sound(Pattern spelling, String written) {
        Sound(String spelling, String written) {
            this(Pattern.compile(spelling), written);
        }

        String in(String word) {
            return spelling.matcher(word).replaceAll(written);
        }
    }

    /** « Wéa-N’Diaye » gives « wea », « ndiaye ». */
    public static List<String> words(String name) {
        var plain = SEPARATORS.split(unaccented(name));
        return Arrays.stream(plain).filter(word -> !word.isEmpty()).toList();
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
        var lower = name.toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("ø", "o")
                .replace("ł", "l");
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return APOSTROPHES.matcher(bare).replaceAll("");
    }
}
