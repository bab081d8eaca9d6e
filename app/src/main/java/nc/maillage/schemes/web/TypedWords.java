package nc.maillage.schemes.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Mots cherchés » : all of them, in any order; accents and capitals do not count. */
record TypedWords(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;

    static TypedWords of(@Nullable String typed) {
        var text = typed == null ? "" : typed;
        return new TypedWords(Stream.of(GAPS.split(folded(text.substring(0, Math.min(text.length(), LONGEST)))))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean in(String... texts) {
        var all = folded(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe");
    }
}
