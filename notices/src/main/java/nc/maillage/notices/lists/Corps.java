package nc.maillage.notices.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** « Corps ou cadre d’emplois »: the corps that notices name, with other spellings, category and specialities. */
public record Corps(
        String name, List<String> spellings, @Nullable String category, List<String> specialities) {
    private static final List<Corps> ALL =
            ListFile.lines("corps.tsv").stream().map(Corps::of).toList();
    private static final Map<String, Corps> BY_KEY = byKey();
    private static final Map<String, Corps> BY_SPECIALITY = bySpeciality();

    public static List<Corps> all() {
        return ALL;
    }

    /** The corps of exactly that name or spelling, whatever its case, accents and hyphens. */
    public static @Nullable Corps named(String text) {
        return BY_KEY.get(Fold.key(text));
    }

    public static @Nullable Corps ofSpeciality(String text) {
        return BY_SPECIALITY.get(Fold.key(text));
    }

    /**
     * The words that the printed ones lack to be those of a known corps, for each corps of which they are a strict
     * beginning.
     */
    public static List<List<String>> missing(List<String> printed) {
        List<List<String>> found = new ArrayList<>();
        for (Corps corps : ALL) {
            for (String spelling : corps.spellings()) {
                List<String> words = Fold.words(spelling);
                if (words.size() > printed.size()
                        && words.subList(0, printed.size()).equals(printed)) {
                    found.add(words.subList(printed.size(), words.size()));
                }
            }
        }
        return found;
    }

    /** The corps whose name opens the text, with its longest spelling; null where none does. */
    public static @Nullable Corps opening(String text) {
        List<String> words = Fold.words(text);
        for (int length = Math.min(words.size(), 12); length > 0; length--) {
            Corps corps = BY_KEY.get(String.join(" ", words.subList(0, length)));
            if (corps != null) {
                return corps;
            }
        }
        return null;
    }

    private static Corps of(String line) {
        String[] cells = line.split("\t", -1);
        List<String> spellings = new ArrayList<>(List.of(cells[0]));
        spellings.addAll(list(cells, 1));
        String category = cells.length > 2 && !cells[2].isBlank() ? cells[2].strip() : null;
        return new Corps(cells[0], List.copyOf(spellings), category, list(cells, 3));
    }

    private static List<String> list(String[] cells, int at) {
        return cells.length <= at || cells[at].isBlank() ? List.of() : List.of(cells[at].split(";"));
    }

    private static Map<String, Corps> byKey() {
        Map<String, Corps> map = new HashMap<>();
        for (Corps corps : ALL) {
            for (String spelling : corps.spellings()) {
                map.put(Fold.key(spelling), corps);
            }
        }
        return map;
    }

    private static Map<String, Corps> bySpeciality() {
        Map<String, Corps> map = new HashMap<>();
        for (Corps corps : ALL) {
            for (String speciality : corps.specialities()) {
                map.put(Fold.key(speciality), corps);
            }
        }
        return map;
    }
}
