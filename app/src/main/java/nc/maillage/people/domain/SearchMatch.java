package nc.maillage.people.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nc.maillage.people.Birth;
import nc.maillage.people.NameKind;
import nc.maillage.people.domain.Profile.NameWord;

/**
 * « Correspondance » : how near a file is to what was typed, and why it is in the list.
 *
 * @param read the recorded words that the typed ones were read as
 * @param kinds for each typed word, the kind of name it was read in; {@code USED} for one that is in none
 */
public record SearchMatch(
        int score, Closeness closeness, List<String> reasons, Set<String> read, List<NameKind> kinds) {
    private static final int VERY_CLOSE = 940;
    private static final int CLOSE = 780;
    private static final int DISTANT = 560;

    /** Empty when the file is too far from what was typed to be shown. */
    public static Optional<SearchMatch> of(SearchText search, Profile profile) {
        var gap = BirthGap.between(search.birth(), profile.birth());
        if (search.words().isEmpty()) {
            return ofBirthAlone(gap);
        }
        var known = profile.words();
        var reading =
                Likeness.read(search.words(), known.stream().map(NameWord::word).toList(), search.unfinished());
        int score = reading.whole() + bonus(search.birth(), gap);
        if (reading.whole() < DISTANT - 100 || score < DISTANT) {
            return Optional.empty();
        }
        var reasons = new ArrayList<String>();
        var read = new HashSet<String>();
        var kinds = new ArrayList<NameKind>();
        for (int i = 0; i < reading.places().length; i++) {
            var typed = search.typed().get(i);
            if (reading.places()[i] < 0) {
                reasons.add("« %s » n’est dans aucun de ses noms.".formatted(typed));
                kinds.add(NameKind.USED);
            } else {
                var word = known.get(reading.places()[i]);
                read.add(word.recorded());
                kinds.add(word.kind());
                explain(typed, word, reading.each()[i]).ifPresent(reasons::add);
            }
        }
        Optional.ofNullable(gap.sentence()).ifPresent(reasons::add);
        return Optional.of(new SearchMatch(score, grade(score), reasons, read, kinds));
    }

    /** Found by a number, which nothing can resemble by half. */
    public static SearchMatch byNumber(boolean ofFile) {
        var reason = ofFile ? "Numéro de dossier." : "Numéro de personne.";
        return new SearchMatch(Likeness.SAME, Closeness.VERY_CLOSE, List.of(reason), Set.of(), List.of());
    }

    private static Optional<SearchMatch> ofBirthAlone(BirthGap gap) {
        var sentence = gap.sentence();
        boolean same = gap.kind() == BirthGap.Kind.SAME_DAY || gap.kind() == BirthGap.Kind.SAME_YEAR;
        return same && sentence != null
                ? Optional.of(new SearchMatch(CLOSE, Closeness.CLOSE, List.of(sentence), Set.of(), List.of()))
                : Optional.empty();
    }

    private static int bonus(Birth typed, BirthGap gap) {
        boolean yearOnly = typed.day() == null;
        return switch (gap.kind()) {
            case SAME_DAY -> 270;
            case SAME_YEAR -> 80;
            case DAY_AND_MONTH_SWAPPED, ONE_DIGIT -> 60;
            case UNKNOWN -> 0;
            case OTHER -> gap.years() <= 1 && yearOnly ? 0 : -150;
        };
    }

    private static Closeness grade(int score) {
        if (score >= VERY_CLOSE) {
            return Closeness.VERY_CLOSE;
        }
        return score >= CLOSE ? Closeness.CLOSE : Closeness.DISTANT;
    }

    private static Optional<String> explain(String typed, NameWord word, int likeness) {
        boolean told = word.kind() == NameKind.USED || word.kind() == NameKind.FIRST;
        if (likeness < Likeness.SAME && !begins(typed, word)) {
            var kind = told ? "" : ", " + word.kind().label();
            return Optional.of("« %s » lu %s%s.".formatted(typed, word.recorded(), kind));
        }
        return told
                ? Optional.empty()
                : Optional.of(
                        "%s est son %s.".formatted(word.recorded(), word.kind().label()));
    }

    private static boolean begins(String typed, NameWord word) {
        return word.word().written().startsWith(String.join("", NormalName.words(typed.toLowerCase(Locale.FRENCH))));
    }
}
