package nc.maillage.notices.lists;

import java.util.List;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** « Directions connues »: the names of directions, old and new, with their acronym. */
public final class Directions {
    private static final List<Known> ALL =
            ListFile.lines("directions.txt").stream().map(Known::of).toList();

    private Directions() {}

    /** A name, its acronym where it has one, and its folded words without the acronym. */
    public record Known(String name, @Nullable String acronym, List<String> words) {
        static Known of(String line) {
            int open = line.lastIndexOf(" (");
            String bare = open < 0 ? line : line.substring(0, open);
            String acronym = open < 0 ? null : line.substring(open + 2, line.length() - 1);
            return new Known(line, acronym, Fold.words(bare));
        }
    }

    /** The known name with the most words that opens the text, null where none does. */
    public static @Nullable Known opening(List<String> words) {
        Known best = null;
        for (Known known : ALL) {
            int size = known.words().size();
            if (size <= words.size()
                    && words.subList(0, size).equals(known.words())
                    && (best == null || size > best.words().size())) {
                best = known;
            }
        }
        return best;
    }

    /** The only known name that the words begin without finishing it, null where none or several do. */
    public static @Nullable Known completing(List<String> words) {
        Known found = null;
        for (Known known : ALL) {
            if (known.words().size() > words.size()
                    && known.words().subList(0, words.size()).equals(words)) {
                if (found != null) {
                    return null;
                }
                found = known;
            }
        }
        return found;
    }
}
