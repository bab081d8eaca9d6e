package nc.maillage.law.fact;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import org.jspecify.annotations.Nullable;

/** Reads one value of one fact; what cannot be read becomes a problem and null. */
final class FactValues {
    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate OLDEST = LocalDate.of(1890, 1, 1);
    private static final Set<String> JUDGMENT = Set.of("answer", "justification", "lines");
    private static final Set<String> LINE = Set.of("label", "source", "amount");

    private final LocalDate day;
    private final List<FactProblem> problems;

    FactValues(LocalDate day, List<FactProblem> problems) {
        this.day = day;
        this.problems = problems;
    }

    @Nullable
    Object read(String path, FactDefinition fact, Object given) {
        return switch (fact.type()) {
            case YES_NO -> given instanceof Boolean ? given : refused(path, "true ou false est attendu");
            case DATE -> date(path, fact, given);
            case TEXT -> text(path, given, FactsReader.LONGEST_TEXT);
            case FRANCS -> francs(path, given);
            case CHOICE -> choice(path, fact, given);
            case JUDGED_CHOICE, JUDGED_FRANCS, JUDGED_COUNT -> judgment(path, fact, given);
        };
    }

    private @Nullable LocalDate date(String path, FactDefinition fact, Object given) {
        if (!(given instanceof String text)) {
            return refused(path, "une date est attendue, écrite AAAA-MM-JJ");
        }
        try {
            LocalDate date = LocalDate.parse(text, ISO_DAY);
            if (fact.past() && date.isAfter(day)) {
                return refused(path, "le " + FrenchText.date(date) + " est après le " + FrenchText.date(day));
            }
            return date.isBefore(OLDEST) ? refused(path, "le " + FrenchText.date(date) + " est trop ancien") : date;
        } catch (DateTimeParseException impossible) {
            return refused(path, "«\u00A0" + FactsReader.shortened(text) + "\u00A0» n’est pas une date (AAAA-MM-JJ)");
        }
    }

    private @Nullable String text(String path, @Nullable Object given, int longest) {
        if (!(given instanceof String text) || text.isBlank()) {
            return refused(path, "un texte est attendu");
        }
        if (text.length() > longest) {
            return refused(path, "texte trop long\u00A0: " + text.length() + " caractères, " + longest + " au plus");
        }
        boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        return control ? refused(path, "le texte contient un caractère de contrôle") : text.strip();
    }

    private @Nullable String choice(String path, FactDefinition fact, @Nullable Object given) {
        if (given instanceof String text && fact.choice(text).isPresent()) {
            return text;
        }
        String allowed = fact.choices().stream().map(Choice::value).collect(Collectors.joining(", "));
        return refused(path, "la réponse doit être l’une de\u00A0: " + allowed);
    }

    private @Nullable Francs francs(String path, @Nullable Object given) {
        Long amount = whole(path, given, "un montant en francs entiers, sans centimes ni guillemets, est attendu");
        if (amount == null) {
            return null;
        }
        if (amount < 0) {
            return refused(path, "un montant ne peut pas être négatif");
        }
        return amount > FactsReader.MOST_FRANCS
                ? refused(
                        path,
                        "montant trop grand\u00A0: " + FrenchText.francs(Francs.of(FactsReader.MOST_FRANCS))
                                + " au plus")
                : Francs.of(amount);
    }

    private @Nullable Integer count(String path, @Nullable Object given) {
        Long number = whole(path, given, "un nombre entier de personnes est attendu");
        if (number == null) {
            return null;
        }
        return number < 1 || number > FactsReader.MOST_PERSONS
                ? refused(path, "un nombre de personnes entre 1 et " + FactsReader.MOST_PERSONS + " est attendu")
                : Integer.valueOf(number.intValue());
    }

    private @Nullable Long whole(String path, @Nullable Object given, String expected) {
        return switch (given) {
            case Long number -> number;
            case Integer number -> Long.valueOf(number);
            case BigInteger huge -> huge.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            case null, default -> refused(path, expected);
        };
    }

    private @Nullable Judgment<?> judgment(String path, FactDefinition fact, Object given) {
        if (!(given instanceof Map<?, ?> map)) {
            return refused(path, "une réponse (answer) et sa justification (justification) sont attendues");
        }
        boolean known = onlyKnown(path, map, JUDGMENT);
        Object answered = map.get("answer");
        Object answer = switch (fact.type()) {
            case JUDGED_FRANCS -> francs(path + ".answer", answered);
            case JUDGED_COUNT -> count(path + ".answer", answered);
            default -> choice(path + ".answer", fact, answered);
        };
        String justification = justification(path + ".justification", map.get("justification"));
        List<AmountLine> lines = lines(path + ".lines", fact, map.get("lines"), answer);
        return !known || answer == null || justification == null || lines == null
                ? null
                : new Judgment<>(answer, justification, lines);
    }

    private @Nullable String justification(String path, @Nullable Object given) {
        return given == null || given instanceof String text && text.isBlank()
                ? refused(
                        path,
                        "une justification est obligatoire\u00A0: cette réponse est l’appréciation d’une personne")
                : text(path, given, FactsReader.LONGEST_JUSTIFICATION);
    }

    private @Nullable List<AmountLine> lines(
            String path, FactDefinition fact, @Nullable Object given, @Nullable Object answer) {
        if (given == null) {
            return List.of();
        }
        if (fact.type() != FactType.JUDGED_FRANCS || !(given instanceof List<?> list)) {
            return refused(path, "des lignes de montants ne sont pas attendues ici");
        }
        List<AmountLine> lines = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            AmountLine line = line(path + "[" + at + "]", list.get(at));
            if (line == null) {
                return null;
            }
            lines.add(line);
        }
        Francs total = lines.stream().map(AmountLine::amount).reduce(Francs.ZERO, Francs::plus);
        return answer == null || lines.isEmpty() || total.equals(answer)
                ? lines
                : refused(path, "les lignes font " + total + ", pas le montant retenu de " + answer);
    }

    private @Nullable AmountLine line(String path, @Nullable Object given) {
        if (!(given instanceof Map<?, ?> map)) {
            return refused(path, "un libellé (label) et un montant (amount) sont attendus");
        }
        boolean known = onlyKnown(path, map, LINE);
        String label = text(path + ".label", map.get("label"), FactsReader.LONGEST_TEXT);
        Francs amount = francs(path + ".amount", map.get("amount"));
        Object source = map.get("source");
        String read = source == null ? null : text(path + ".source", source, FactsReader.LONGEST_TEXT);
        return !known || label == null || amount == null || source != null && read == null
                ? null
                : new AmountLine(label, read, amount);
    }

    private boolean onlyKnown(String path, Map<?, ?> map, Set<String> allowed) {
        int before = problems.size();
        map.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !allowed.contains(name))
                .forEach(name ->
                        refused(path + "." + name, "champ inconnu «\u00A0" + FactsReader.shortened(name) + "\u00A0»"));
        return problems.size() == before;
    }

    private <T> @Nullable T refused(String path, String message) {
        problems.add(new FactProblem(path, message));
        return null;
    }
}
