package nc.maillage.correspondence.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.platform.French;

/** « Texte d’un courrier » : what opens and what closes a kind of letter; the body comes from the file. */
public record LetterWording(String opening, String closing) {
    private static final int LONGEST = 6000;
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern ABROGATED = Pattern.compile("(?i)\\b(trois|3)\\h+mois\\h+(à|a)\\h+(compter|partir)");

    /** « Défaut d’un texte » : {@code field} is {@code opening} or {@code closing}. */
    public record Flaw(String field, String message) {}

    /** @param values by variable; a variable without value is filled with nothing */
    public LetterWording filled(Map<TextVariable, String> values) {
        return new LetterWording(fill(opening, values), fill(closing, values));
    }

    /** What keeps this text from being used for that kind of letter; empty when it may be. */
    public List<Flaw> flaws(LetterKind kind) {
        var flaws = new ArrayList<Flaw>();
        check("opening", opening, flaws);
        check("closing", closing, flaws);
        if (kind.decision() && !AppealWords.stated(closing)) {
            flaws.add(new Flaw(
                    "closing",
                    "Ce texte ne dit pas les voies et délais de recours. Écrivez « %s » et « %s »%c: sans eux, aucun délai ne court."
                            .formatted(AppealWords.COURT, AppealWords.DELAY, French.NBSP)));
        }
        if (ABROGATED.matcher(closing).find()) {
            flaws.add(
                    new Flaw(
                            "closing",
                            "Le délai de trois mois propre à la Nouvelle-Calédonie est abrogé depuis 2015. Le délai est de 2 mois."));
        }
        return flaws;
    }

    private static void check(String field, String text, List<Flaw> flaws) {
        if (text.length() > LONGEST) {
            flaws.add(new Flaw(
                    field,
                    "Ce texte a %s. Il en faut au plus %s pour tenir sur la lettre."
                            .formatted(French.count(text.length(), "signe", "signes"), French.whole(LONGEST))));
        }
        BRACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(key -> TextVariable.of(key).isEmpty())
                .distinct()
                .forEach(key -> flaws.add(new Flaw(
                        field,
                        "« {%s} » n’est pas une variable connue. Prenez-en une dans la liste, ou enlevez les accolades."
                                .formatted(key))));
        if (BRACES.matcher(text).replaceAll("").chars().anyMatch(c -> c == '{' || c == '}')) {
            flaws.add(new Flaw(field, "Une accolade est seule. Fermez-la ou enlevez-la."));
        }
    }

    private static String fill(String text, Map<TextVariable, String> values) {
        return BRACES.matcher(text)
                .replaceAll(found -> TextVariable.of(found.group(1))
                        .map(variable -> Matcher.quoteReplacement(values.getOrDefault(variable, "")))
                        .orElse(Matcher.quoteReplacement(found.group())));
    }
}
