package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.notices.lists.Directions;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** Finds folded words back in the printed text. */
final class Words {
    private static final int[] NOWHERE = {};

    private Words() {}

    /** Without the spaces and these signs at its end; in one pass, however many there are. */
    static String trimmed(String text, String signs) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || signs.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    static boolean startWith(List<String> words, List<String> beginning) {
        return words.size() >= beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    /** Start and end, in the text, of the last place where these words follow each other; empty where there is none. */
    static int[] lastPlace(String text, List<String> wanted) {
        List<int[]> found = places(text, wanted);
        return found.isEmpty() ? NOWHERE : found.getLast();
    }

    /** All such places, from the first to the last. */
    static List<int[]> places(String text, List<String> wanted) {
        List<int[]> found = new ArrayList<>();
        List<int[]> places = places(text);
        String folded = Fold.of(text);
        for (int i = 0; i <= places.size() - wanted.size(); i++) {
            boolean same = true;
            for (int j = 0; same && j < wanted.size(); j++) {
                int[] place = places.get(i + j);
                same = folded.substring(place[0], place[1]).equals(wanted.get(j));
            }
            if (same) {
                found.add(new int[] {places.get(i)[0], places.get(i + wanted.size() - 1)[1]});
            }
        }
        return found;
    }

    /** Where a known direction that opens the text ends in it, -1 where there is none or nothing follows. */
    static int endOf(String text, Directions.@Nullable Known known) {
        if (known == null) {
            return -1;
        }
        return endOfWords(text, known.words().size());
    }

    /** Where the given number of words ends in the text. */
    static int endOfWords(String text, int count) {
        List<int[]> places = places(text);
        return count == 0 || count > places.size() ? -1 : places.get(count - 1)[1];
    }

    private static List<int[]> places(String text) {
        List<int[]> places = new ArrayList<>();
        int start = -1;
        String folded = Fold.of(text);
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                places.add(new int[] {start, i});
                start = -1;
            }
        }
        return places;
    }
}
