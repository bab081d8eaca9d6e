package nc.maillage.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nc.maillage.people.NameKind;

/** « Ressemblance de deux fiches » : whether they may be of one person, how sure that is, and why. */
public record Resemblance(DuplicateGrade grade, List<String> reasons) {
    private static final int SAME_NAME = 900;
    private static final int LIKE_NAME = 740;
    private static final int OTHER_NAME = 600;
    private static final int FEW_YEARS = 2;

    /** Empty when nothing suggests that the two are one person. */
    public static Optional<Resemblance> between(Profile a, Profile b) {
        int family = family(a, b);
        int first = best(a.valuesOf(NameKind.FIRST), b.valuesOf(NameKind.FIRST));
        var gap = BirthGap.between(a.birth(), b.birth());
        return grade(family, first, gap, bornUnderOtherNames(a, b))
                .map(grade -> new Resemblance(grade, reasons(family, first, gap)));
    }

    private static Optional<DuplicateGrade> grade(int family, int first, BirthGap gap, boolean otherBirthNames) {
        boolean sameDay = gap.kind() == BirthGap.Kind.SAME_DAY;
        boolean mayBe = gap.near() || gap.kind() == BirthGap.Kind.UNKNOWN;
        if (family >= SAME_NAME && first >= SAME_NAME) {
            if (sameDay) {
                return Optional.of(DuplicateGrade.NEAR_CERTAIN);
            }
            if (mayBe) {
                return Optional.of(DuplicateGrade.PROBABLE);
            }
            return gap.years() <= FEW_YEARS ? Optional.of(DuplicateGrade.POSSIBLE) : Optional.empty();
        }
        if (sameDay && first >= SAME_NAME) {
            return Optional.of(otherBirthNames ? DuplicateGrade.POSSIBLE : DuplicateGrade.PROBABLE);
        }
        boolean alike = family >= LIKE_NAME && first >= LIKE_NAME;
        if (alike && sameDay) {
            return Optional.of(DuplicateGrade.PROBABLE);
        }
        boolean oneSame = family >= SAME_NAME && first >= OTHER_NAME;
        return (alike || oneSame) && (mayBe || sameDay) ? Optional.of(DuplicateGrade.POSSIBLE) : Optional.empty();
    }

    private static int family(Profile a, Profile b) {
        return best(familyNames(a), familyNames(b));
    }

    private static List<String> familyNames(Profile profile) {
        return profile.names().stream()
                .filter(PersonName::family)
                .map(PersonName::value)
                .toList();
    }

    private static boolean bornUnderOtherNames(Profile a, Profile b) {
        var one = a.valuesOf(NameKind.BIRTH);
        var other = b.valuesOf(NameKind.BIRTH);
        return !one.isEmpty() && !other.isEmpty() && best(one, other) < LIKE_NAME;
    }

    private static int best(List<String> these, List<String> those) {
        return these.stream()
                .flatMap(one -> those.stream().map(other -> likeness(one, other)))
                .max(Integer::compare)
                .orElse(0);
    }

    /** The shorter name read in the longer: « Marie » is in « Marie Louise ». */
    private static int likeness(String one, String other) {
        var a = Word.allOf(one);
        var b = Word.allOf(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int apart = a.size() <= b.size()
                ? Likeness.read(a, b, false).whole()
                : Likeness.read(b, a, false).whole();
        var joinedA = Word.of(String.join("", NormalName.words(one)));
        var joinedB = Word.of(String.join("", NormalName.words(other)));
        return Math.max(apart, Likeness.of(joinedA, joinedB));
    }

    private static List<String> reasons(int family, int first, BirthGap gap) {
        var reasons = new ArrayList<String>();
        reasons.add(sentence(family, "Même nom.", "Noms proches.", "Noms différents."));
        reasons.add(sentence(first, "Mêmes prénoms.", "Prénoms proches.", "Prénoms différents."));
        Optional.ofNullable(gap.sentence()).ifPresent(reasons::add);
        return reasons;
    }

    private static String sentence(int likeness, String same, String near, String other) {
        if (likeness >= SAME_NAME) {
            return same;
        }
        return likeness >= OTHER_NAME ? near : other;
    }
}
