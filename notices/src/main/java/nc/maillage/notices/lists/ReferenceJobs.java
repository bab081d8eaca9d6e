package nc.maillage.notices.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.text.Distance;
import nc.maillage.notices.text.Fold;

/**
 * « Répertoire des emplois (RESPNC) »: the titles of reference jobs with their family, the nearest to a text, and the titles
 * that notices print though no sheet bears them.
 */
public final class ReferenceJobs {
    private static final String WITHOUT_SHEET = "[imprimés";
    private static final int LONG_WORD = 8;
    private static final Map<String, Integer> WITHOUT = new HashMap<>();
    private static final Map<String, String> FAMILIES = new HashMap<>();
    private static final List<String> TITLES = load();
    private static final Map<String, String> BY_KEY = byKey();

    private ReferenceJobs() {}

    public static boolean has(String title) {
        return BY_KEY.containsKey(Fold.key(title));
    }

    public static String family(String title) {
        String known = BY_KEY.get(Fold.key(title));
        return known == null ? "" : FAMILIES.getOrDefault(known, "");
    }

    /** Of its sheets, family after family. */
    public static List<String> titles() {
        return TITLES;
    }

    /** How many sheets the directory has. */
    public static int sheets() {
        return TITLES.size();
    }

    /** How many real notices print this title, for which there is no sheet. */
    public static int printedWithoutSheet(String title) {
        return WITHOUT.getOrDefault(Fold.key(title), 0);
    }

    /** At most that many titles that share words with the text, the nearest first. */
    public static List<String> near(String text, int most) {
        List<String> wanted = Fold.words(text);
        List<String> found = new ArrayList<>();
        for (String title : TITLES) {
            if (shared(wanted, title) > 0) {
                found.add(title);
            }
        }
        found.sort(Comparator.comparingInt((String title) -> -likeness(wanted, title))
                .thenComparing(t -> t));
        return found.subList(0, Math.min(most, found.size()));
    }

    private static int likeness(List<String> wanted, String title) {
        return 200 * shared(wanted, title) / (wanted.size() + Fold.words(title).size());
    }

    private static int shared(List<String> wanted, String title) {
        int shared = 0;
        for (String word : Fold.words(title)) {
            shared += word.length() > 3 && wanted.stream().anyMatch(other -> near(word, other)) ? 1 : 0;
        }
        return shared;
    }

    /** « assistante » and « assistant »: three quarters of the longer open both; a letter or two may be mistyped. */
    private static boolean near(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int longer = Math.max(one.length(), other.length());
        return 4 * same >= 3 * longer || Distance.between(one, other) <= (longer < LONG_WORD ? 1 : 2);
    }

    private static List<String> load() {
        List<String> titles = new ArrayList<>();
        String family = "";
        for (String line : ListFile.lines("respnc.txt")) {
            String[] cells = line.split("\t");
            if (line.startsWith("[")) {
                family = line.startsWith(WITHOUT_SHEET) ? "" : line.substring(1, line.length() - 1);
            } else if (family.isEmpty()) {
                WITHOUT.put(Fold.key(cells[0]), Integer.valueOf(cells[1].substring("avis ".length())));
            } else {
                titles.add(cells[0]);
                FAMILIES.put(cells[0], family);
            }
        }
        return List.copyOf(titles);
    }

    private static Map<String, String> byKey() {
        Map<String, String> map = new HashMap<>();
        TITLES.forEach(title -> map.put(Fold.key(title), title));
        return map;
    }
}
