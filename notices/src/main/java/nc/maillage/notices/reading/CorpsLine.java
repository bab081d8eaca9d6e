package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.lists.Directions;
import nc.maillage.notices.lists.Vocabulary;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * The corps and the direction stand side by side in the template, and page layout tears them: the end of one is printed
 * after the other. Both are put together again through the closed lists; what was done is said.
 */
final class CorpsLine {
    private static final Pattern DIRECTION_INSIDE = Pattern.compile(
            "(?:^|[\\s/,–-])(?:direction\\s+(?:d[eu]s?\\b|d'|provinciale|generale|technique|administrative|juridique)|secretariat general|direction$)");

    private String corps;
    private String direction;
    private @Nullable String domain;
    private @Nullable String speciality;
    private @Nullable String guess;
    private final List<String> mends = new ArrayList<>();
    private final List<Line> taken = new ArrayList<>();

    private CorpsLine(String corps, String direction) {
        this.corps = corps;
        this.direction = direction;
    }

    /** The printed values, and the lines without a label that may hold a torn end. */
    static CorpsLine of(String corps, String direction, List<Line> orphans) {
        CorpsLine line = new CorpsLine(corps.strip(), direction.strip());
        line.split();
        line.rejoinFromDirection();
        for (Line orphan : orphans) {
            line.rejoin(orphan);
        }
        line.domainAfterDirection();
        line.secondCorpsInDirection();
        line.readSpeciality();
        line.readDomain();
        line.readGuess();
        return line;
    }

    String corps() {
        return corps;
    }

    String direction() {
        return direction;
    }

    @Nullable
    String domain() {
        return domain;
    }

    @Nullable
    String specialityName() {
        return speciality;
    }

    /** The corps that the speciality tells where the printed one is cut. */
    @Nullable
    String guessed() {
        return guess;
    }

    List<String> mends() {
        return mends;
    }

    List<Line> taken() {
        return taken;
    }

    private void split() {
        String folded = Fold.of(corps);
        Matcher inside = DIRECTION_INSIDE.matcher(folded);
        if (!inside.find()) {
            return;
        }
        int start = inside.start();
        while (start < corps.length() && !Character.isLetter(corps.charAt(start))) {
            start++;
        }
        String right = corps.substring(start).strip();
        corps = corps.substring(0, inside.start()).strip();
        if (direction.isEmpty()) {
            direction = right;
        }
        mends.add("la direction était imprimée sur la ligne du corps");
    }

    private void rejoinFromDirection() {
        List<String> printed = Fold.words(corps);
        if (printed.isEmpty() || direction.isEmpty()) {
            return;
        }
        boolean known = Corps.named(corps) != null;
        for (List<String> rest : Corps.missing(printed)) {
            if (known && rest.size() < 2) {
                continue;
            }
            for (int[] place : Words.places(direction, rest)) {
                if (place[0] > 0 && isOrphan(rest, direction.substring(place[1]))) {
                    take(place);
                    return;
                }
            }
        }
    }

    /** One word alone may belong to the direction, unless it ends the line or opens a speciality. */
    private static boolean isOrphan(List<String> rest, String after) {
        return rest.size() > 1 || after.isBlank() || after.matches("\\s*[–-].*|\\s+ou\\s.*");
    }

    private void take(int[] place) {
        String end = direction.substring(place[0], place[1]);
        String before = direction.substring(0, place[0]).strip();
        String after = direction.substring(place[1]).strip();
        boolean goesOn =
                after.startsWith("-") || after.startsWith("–") || Fold.of(after).startsWith("ou ");
        mends.add("«\u00A0" + end + "\u00A0», imprimé avec la direction, complète le corps");
        corps = corps + " " + end + (goesOn ? " " + after : "");
        if (goesOn || after.isEmpty()) {
            direction = before;
        } else {
            direction =
                    (after.startsWith(",") && before.endsWith(",") ? before.substring(0, before.length() - 1) : before)
                            + (after.startsWith(",") ? "" : " ")
                            + after;
        }
    }

    private void rejoin(Line orphan) {
        String text = orphan.text();
        String bare = Acronym.removed(text);
        if (CorpsEnd.completes(corps, bare)) {
            boolean slash = Vocabulary.isDomain(bare) && !corps.contains("/");
            corps = (corps + (slash ? " / " : " ") + bare).strip();
            if (!bare.equals(text) && !direction.isEmpty() && direction.indexOf('(') < 0) {
                direction = direction + text.substring(bare.length()).replaceFirst("^\\s*", " ");
            }
            taken.add(orphan);
            mends.add("«\u00A0" + text + "\u00A0», imprimé à part, complète le corps");
        }
    }

    /** « (DINUM) / Informatique », or a domain glued to a known direction. */
    private void domainAfterDirection() {
        Matcher acronym = Acronym.in(direction);
        int end = acronym.find() ? acronym.end() : Words.endOf(direction, Directions.opening(Fold.words(direction)));
        String rest = end < 0 || end >= direction.length() ? "" : direction.substring(end);
        if (rest.isEmpty() && (corps.endsWith("/") || corps.endsWith("–"))) {
            end = Math.max(0, direction.lastIndexOf(' '));
            rest = direction.substring(end);
        }
        String name = rest.replaceAll("^[\\s/–-]+", "");
        if (!name.isEmpty() && Vocabulary.isDomain(name)) {
            corps = trimmed(corps) + " / " + name;
            direction = direction.substring(0, end).strip();
            mends.add("«\u00A0" + name + "\u00A0», imprimé avec la direction, est le domaine");
        }
    }

    /** « … des mines et de l’énergie ou ingénieur /Economie rurale (DIMENC) ». */
    private void secondCorpsInDirection() {
        int or = direction.indexOf(" ou ");
        if (or < 0 || Corps.opening(direction.substring(or + 4)) == null) {
            return;
        }
        String tail = direction.substring(or);
        Matcher acronym = Acronym.in(tail);
        String name = acronym.find() ? tail.substring(0, acronym.start()) : tail;
        corps = corps + " " + name.strip();
        direction = (direction.substring(0, or) + " " + tail.substring(name.length())).strip();
        mends.add("«\u00A0" + name.strip() + "\u00A0», imprimé avec la direction, complète le corps");
    }

    private void readSpeciality() {
        String folded = Fold.of(corps);
        int at = folded.indexOf("specialite");
        if (at > 0 && folded.indexOf("specialite", at + 5) < 0) {
            String name = corps.substring(at + "spécialité".length())
                    .replaceAll("^[s\\s:]+", "")
                    .strip();
            corps = trimmed(corps.substring(0, at));
            speciality = name.isEmpty() ? null : name;
            if (name.isEmpty()) {
                mends.add("la spécialité est annoncée et n’est pas imprimée");
            }
            return;
        }
        int dash = Math.max(corps.indexOf(" – "), corps.indexOf(" - "));
        if (at < 0 && dash > 0) {
            String first = corps.substring(dash + 3).split(" ou |,")[0];
            if (Corps.ofSpeciality(first) != null) {
                speciality = corps.substring(dash + 3).strip();
                corps = corps.substring(0, dash).strip();
            }
        }
    }

    private void readDomain() {
        CorpsDomain apart = CorpsDomain.of(corps);
        corps = apart.corps();
        domain = apart.domain();
    }

    private void readGuess() {
        corps = trimmed(corps);
        Corps told = speciality == null ? null : Corps.ofSpeciality(speciality.split(" ou |,")[0]);
        if (told != null && Corps.named(corps) == null && Words.startWith(Fold.words(told.name()), Fold.words(corps))) {
            int kept = Words.endOfWords(told.name(), Fold.words(corps).size());
            guess = corps + told.name().substring(kept);
        }
    }

    private static String trimmed(String text) {
        return Words.trimmed(text, ",/:–-");
    }
}
