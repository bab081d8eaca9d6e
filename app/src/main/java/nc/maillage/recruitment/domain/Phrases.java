package nc.maillage.recruitment.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Months;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** The words that notices use for units, numbers and days. */
final class Phrases {
    static final String ACRONYM = "\\(([A-Z][A-Z+&-]{1,14})\\)";
    static final String KIND = "(?iu:directions?|p[ôo]les?|services?|bureaux|bureau|cellules?)";
    static final String KINDS_OF = "(?iu:directions|p[ôo]les|services|bureaux|cellules)";
    static final String ARTICLE = "(?iu:le |la |les |l[’']|une |un |ce |cette )";
    static final String NUMBER =
            "(\\d{1,4}|(?iu:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze))(?:\\s*\\(\\d{1,4}\\))?";
    static final String QUALIFIER = "(?:((?iu:près de|environ|plus de|moins de|quelque))\\s+)?";
    static final String STAFF = "((?iu:agents|postes|collaborateurs|collaboratrices|personnes|emplois)"
            + "(?:\\s+(?iu:permanents|budgétaires|titulaires))?)";
    static final String DAY = "(\\d{1,2}(?:er|ᵉʳ)?\\s+\\p{L}{3,9}\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})";
    static final String ACT = "((?iu:délibération|arrêté|décision)\\s[^,]{3,120})";

    private static final List<String> WORDS = List.of(
            "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze");
    private static final Map<String, UnitKind> KINDS = Map.of(
            "dir", UnitKind.DIRECTION,
            "pol", UnitKind.POLE,
            "ser", UnitKind.SERVICE,
            "bur", UnitKind.BUREAU,
            "cel", UnitKind.CELLULE);
    private static final Pattern WRITTEN_DAY =
            Pattern.compile("(\\d{1,2})(?:er|ᵉʳ)?\\s+(\\p{L}{3,9})\\s+(\\d{4})|(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Phrases() {}

    static UnitKind kind(String word) {
        return KINDS.getOrDefault(Fold.of(word).substring(0, 3), UnitKind.SERVICE);
    }

    static boolean isPlural(String kindWord) {
        return kindWord.endsWith("s") || kindWord.endsWith("x");
    }

    static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var word = Fold.of(text);
        return word.equals("une") ? 1 : Math.max(0, WORDS.indexOf(word));
    }

    /** The last day that the words tell, null where they tell none. */
    static @Nullable LocalDate day(String text) {
        LocalDate day = null;
        var found = WRITTEN_DAY.matcher(text);
        while (found.find()) {
            var read = found.group(1) == null
                    ? of(found.group(6), Integer.parseInt(found.group(5)), found.group(4))
                    : of(found.group(3), Months.number(Fold.of(found.group(2))), found.group(1));
            day = read == null ? day : read;
        }
        return day;
    }

    private static @Nullable LocalDate of(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
