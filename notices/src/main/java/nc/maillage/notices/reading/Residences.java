package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.Residence;
import nc.maillage.notices.ResidenceRule;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** Reads a printed duration of residence: operator, years, the corps it is said of. */
final class Residences {
    private static final Map<String, Integer> WORDS = Map.of("trois", 3, "cinq", 5, "dix", 10, "deux", 2, "un", 1);
    private static final Pattern DURATION = Pattern.compile(
            "(inferieure?s? a|moins de|superieure?s? ou egale?s? a|au moins|superieure?s? a|>=|<|minimum)?"
                    + "[^\\d;:]{0,30}?\\b(\\d{1,2}|trois|cinq|dix|deux)\\s*\\)?\\s*ans?\\b");
    private static final Pattern SAID_OF = Pattern.compile(
            "\\bpour (?:les |le |la |l'|un |une )?(?!recrutement)([a-z][a-z0-9' -]{3,80}?)\\s*(?:uniquement)?\\s*(?:[.;,/]| - | ou au |$)");
    private static final Pattern LIKE =
            Pattern.compile("\\b(?:au moins|inferieure?|egale?|minimum)\\b.{0,40}\\bans?\\b|^/$|\\b\\d{1,2} ans\\b");

    private Residences() {}

    static boolean looksLikeOne(String folded) {
        return folded.equals("/")
                || folded.contains("ans") && LIKE.matcher(folded).find() && folded.length() < 160;
    }

    /** A number of years, or the stroke that says there is none. */
    static boolean mayBe(String value) {
        return looksLikeOne(Fold.of(value)) || DURATION.matcher(Fold.of(value)).find();
    }

    static Residence of(String text, String label) {
        String folded = Fold.of(text);
        Matcher matcher = DURATION.matcher(folded);
        List<ResidenceRule> rules = new ArrayList<>();
        Integer years = null;
        String operator = null;
        int start = 0;
        while (matcher.find()) {
            String sign = operator(matcher.group(1), folded.substring(start, matcher.start()));
            int count = WORDS.getOrDefault(matcher.group(2), 0);
            count = count == 0 ? Integer.parseInt(matcher.group(2)) : count;
            String of = saidOf(folded, start, matcher);
            if (of != null) {
                rules.add(new ResidenceRule(of, sign, count));
            }
            if (operator == null) {
                years = count;
                operator = sign;
            }
            start = matcher.end();
        }
        return finished(text, label, years, operator, rules);
    }

    private static Residence finished(
            String text, String label, @Nullable Integer years, @Nullable String operator, List<ResidenceRule> rules) {
        boolean differ =
                rules.stream().mapToInt(ResidenceRule::years).distinct().count() > 1;
        String appliesTo = rules.size() == 1 ? rules.getFirst().corps() : null;
        if (appliesTo == null && rules.isEmpty() && Fold.of(label).contains("adjoint administratif")) {
            appliesTo = "adjoint administratif";
        }
        List<ResidenceRule> several = rules.size() > 1 ? rules : List.of();
        return new Residence(text, differ ? null : years, differ ? null : operator, appliesTo, several);
    }

    private static String operator(@Nullable String printed, String before) {
        String sign = printed == null ? before : printed;
        return sign.contains("inferieur") || sign.contains("moins de") || sign.equals("<")
                ? Residence.LESS_THAN
                : Residence.AT_LEAST;
    }

    /** The corps of « corps : durée » or of « durée pour corps ». */
    private static @Nullable String saidOf(String folded, int start, Matcher matcher) {
        String before = folded.substring(start, matcher.start());
        int colon = before.lastIndexOf(':');
        int end = colon >= 0 ? colon : before.length();
        String name = Words.trimmed(before.substring(0, end), ":-").replaceFirst("^[\\s.;,-]+", "");
        if (colon >= 0 && name.length() > 3 && !name.contains("recrutement sur titre")) {
            return usual(
                    name.replaceAll("^pour (?:le recrutement (?:direct|sur titre) )?(?:d'un |d'|les |un |des )?", ""));
        }
        Matcher after =
                SAID_OF.matcher(folded.substring(matcher.end(), Math.min(folded.length(), matcher.end() + 100)));
        return after.lookingAt() || after.find() && after.start() < 4
                ? usual(after.group(1).strip())
                : null;
    }

    private static String usual(String name) {
        Corps corps = Corps.named(name);
        return corps == null ? name : corps.name();
    }
}
