package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.lists.Vocabulary;
import nc.maillage.notices.text.Distance;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Line;

/** The title stands above the first label, among the remains of logos and letterheads. */
final class TitleReader {
    private static final int LONGEST = 250;
    private static final int LONG = 20;
    private static final Pattern COUNT = Pattern.compile("^0?[1-9]\\d?\\s+(?=\\p{L}{3})");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:fiche de poste|intitule du poste|avis de vacances? de postes?)\\s*:\\s*");
    private static final Pattern OPEN = Pattern.compile("/\\s*\\p{Lu}{0,4}$");

    private TitleReader() {}

    static void read(Header header, Fields fields) {
        String employer = Fold.key(String.valueOf(fields.value(NoticeField.EMPLOYER)));
        List<Line> kept = new ArrayList<>();
        List<Line> all = new ArrayList<>(header.opening());
        if (all.isEmpty()) {
            header.loose().stream()
                    .filter(each ->
                            each.after() == Label.REFERENCE && each.line().isHeading())
                    .forEach(each -> all.add(each.line()));
        }
        for (Line line : all) {
            if (!Vocabulary.isNoise(line.text()) && !isLetterhead(line, employer) && !repeats(kept, line)) {
                kept.add(line);
            }
        }
        if (announced(all, fields)) {
            return;
        }
        if (kept.size() > 1
                && kept.stream().noneMatch(line -> OPEN.matcher(line.text()).find())) {
            kept.removeIf(
                    line -> Vocabulary.isCommune(line.text()) || line.folded().startsWith("commune de"));
        }
        if (kept.stream().anyMatch(line -> !HeaderLine.isShouted(line.text()))) {
            kept.removeIf(line -> HeaderLine.isShouted(line.text()) && !line.adjacent());
        }
        if (kept.isEmpty()) {
            return;
        }
        String title = "";
        String raw = "";
        boolean mended = kept.size() > 1;
        for (Line line : kept) {
            String clean = Logos.removed(withoutNoise(line.text(), line != kept.getLast()));
            mended |= !clean.equals(line.text());
            title = Wrapped.join(title, clean);
            raw = Wrapped.join(raw, line.text());
        }
        if (title.length() <= LONGEST) {
            fields.text(
                    NoticeField.TITLE,
                    withoutCount(title),
                    raw,
                    kept.getFirst().number(),
                    mended
                            ? List.of(
                                    kept.size() > 1
                                            ? "le titre tenait sur plusieurs lignes"
                                            : "un reste de logo a été retiré")
                            : List.of());
        }
    }

    /** « 4 Médecins » : how many they are is a field of its own. */
    static String withoutCount(String title) {
        return COUNT.matcher(title).replaceFirst("");
    }

    /** « FICHE DE POSTE : … » says which line is the title. */
    private static boolean announced(List<Line> all, Fields fields) {
        for (Line line : all) {
            Matcher label = ANNOUNCED.matcher(line.folded());
            if (label.lookingAt() && !line.from(label.end()).isEmpty()) {
                String title = withoutCount(line.from(label.end()));
                fields.text(NoticeField.TITLE, title, line.text(), line.number(), List.of());
                return true;
            }
        }
        return false;
    }

    /** A title printed twice, in nearly the same words, is kept once, as it is longest. */
    private static boolean repeats(List<Line> kept, Line line) {
        String key = Fold.key(line.text());
        for (int i = 0; i < kept.size(); i++) {
            String other = Fold.key(kept.get(i).text());
            if (key.equals(other)) {
                return true;
            }
            if (areTwins(key, other)) {
                kept.set(i, key.length() > other.length() ? line : kept.get(i));
                return true;
            }
        }
        return false;
    }

    private static boolean areTwins(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return shorter.indexOf(' ') > 0 && longer.endsWith(" " + shorter)
                || shorter.length() >= LONG && Distance.between(one, other) * 5 <= longer.length();
    }

    /** « Zone Boulouparis / QPT » goes on after the logo. */
    private static String withoutNoise(String text, boolean goesOn) {
        int slash = text.lastIndexOf('/');
        return goesOn && slash > 0 && Vocabulary.isNoise(text.substring(slash + 1))
                ? text.substring(0, slash + 1)
                : text;
    }

    /** An address, a telephone, a site, or the name of the employer more or less well read. */
    private static boolean isLetterhead(Line line, String employer) {
        String folded = line.folded();
        String key = Fold.key(line.text());
        boolean office = folded.contains("www.")
                || folded.contains("@")
                || folded.startsWith("bp ")
                || folded.startsWith("b.p")
                || folded.startsWith("tel")
                || folded.startsWith("reorganisation")
                || folded.contains("98800")
                || folded.startsWith("avis de vacance")
                || folded.startsWith("intitule du poste");
        if (office || employer.length() < 6 || key.length() < 6) {
            return office;
        }
        return employer.startsWith(key) || key.startsWith(employer) || Near.are(key, employer);
    }
}
