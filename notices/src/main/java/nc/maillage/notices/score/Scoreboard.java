package nc.maillage.notices.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.tree.NoticeTree;
import org.jspecify.annotations.Nullable;

/** « Tableau des notes »: adds up the score of each field over annotated notices. */
public final class Scoreboard {
    private static final Set<NoticeField> NOT_ANNOTATED =
            Set.of(NoticeField.CORPS, NoticeField.OTHER_SECTIONS, NoticeField.WEEKDAY_CHECK, NoticeField.APPLICATION);

    private final Map<String, FieldScore> scores = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** The expected values under the field names of files; fields that the annotation lacks do not count. */
    public void add(String name, Notice notice, Map<String, ?> expected, String document) {
        Map<String, @Nullable Object> given = NoticeTree.values(notice);
        String text = Fold.key(document);
        for (NoticeField field : NoticeField.values()) {
            if (!expected.containsKey(field.key()) || NOT_ANNOTATED.contains(field)) {
                continue;
            }
            Object wanted = expected.get(field.key());
            boolean derived = notice.reading(field).how() == How.DERIVED;
            if (wanted == null && derived) {
                continue;
            }
            Map<String, List<String>> right = Atoms.of(field.key(), wanted);
            Map<String, List<String>> found = Atoms.of(field.key(), given.get(field.key()));
            for (String part : Atoms.parts(field.key(), right, found)) {
                if (wanted instanceof Map<?, ?> map && !right.containsKey(part) && !annotated(map, part)) {
                    continue;
                }
                List<String> one = right.getOrDefault(part, List.of());
                List<String> other = found.getOrDefault(part, List.of());
                FieldScore score = score(one, other, derived || isCoded(part) ? null : text);
                scores.merge(part, score, FieldScore::plus);
                note(name, part, score, one, other);
            }
        }
    }

    public Map<String, FieldScore> scores() {
        return scores;
    }

    /** What was not read as expected, one line each. */
    public List<String> differences() {
        return differences;
    }

    private static boolean annotated(Map<?, ?> wanted, String part) {
        return wanted.containsKey(part.substring(part.lastIndexOf('.') + 1));
    }

    private static boolean isCoded(String part) {
        return part.endsWith("_date")
                || part.endsWith("deadline")
                || part.endsWith(".kind")
                || part.endsWith(".date")
                || part.endsWith(".operator")
                || part.endsWith("applies_to")
                || part.endsWith("years")
                || part.equals("positions")
                || part.equals("document_type")
                || part.equals("status")
                || part.equals("residence_mode")
                || part.equals("reference")
                || part.startsWith("residence.rules");
    }

    private static FieldScore score(List<String> expected, List<String> given, @Nullable String document) {
        int strict = common(
                expected.stream().map(Scoreboard::spaced).toList(),
                given.stream().map(Scoreboard::spaced).toList());
        int soft = common(
                expected.stream().map(Fold::key).toList(),
                given.stream().map(Fold::key).toList());
        int invented = 0;
        for (String value : given) {
            invented += document == null || standsIn(document, value) ? 0 : 1;
        }
        int omitted = given.isEmpty() ? expected.size() : 0;
        return new FieldScore(expected.size(), given.size(), strict, soft, omitted, invented);
    }

    /** Each of its words stands in the document. */
    private static boolean standsIn(String document, String value) {
        String padded = " " + document + " ";
        return Fold.words(value).stream().allMatch(word -> padded.contains(" " + word + " "));
    }

    private static int common(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        int count = 0;
        for (String value : one) {
            count += left.remove(value) ? 1 : 0;
        }
        return count;
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    private void note(String name, String part, FieldScore score, List<String> expected, List<String> given) {
        if (score.strict() < score.expected() || score.given() > score.strict() || score.inventions() > 0) {
            List<String> missing = new ArrayList<>(expected);
            given.forEach(missing::remove);
            List<String> extra = new ArrayList<>(given);
            expected.forEach(extra::remove);
            differences.add(name + "\t" + part + "\tattendu " + missing + "\tlu " + extra);
        }
    }
}
