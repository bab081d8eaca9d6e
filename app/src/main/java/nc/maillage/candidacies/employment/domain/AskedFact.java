package nc.maillage.candidacies.employment.domain;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactType;
import nc.maillage.platform.French;

/** « Fait demandé à l’emploi local » of a candidate or of the file of a notice: one of the law's, or one that only the file keeps. */
public record AskedFact(String key, String label, String question, Kind kind, List<Choice> choices) {
    /** « Genre de réponse ». */
    public enum Kind {
        CHOICE,
        YES_NO,
        DATE,
        LINE,
        /** A choice that needs its justification. */
        JUDGED
    }

    public AskedFact {
        choices = List.copyOf(choices);
    }

    public static AskedFact of(FactKey<?> key) {
        var definition = key.definition();
        return new AskedFact(
                definition.key(),
                definition.label(),
                definition.question(),
                kind(definition.type()),
                definition.choices());
    }

    private static Kind kind(FactType type) {
        return switch (type) {
            case YES_NO -> Kind.YES_NO;
            case DATE -> Kind.DATE;
            case JUDGED_CHOICE -> Kind.JUDGED;
            case CHOICE -> Kind.CHOICE;
            default -> Kind.LINE;
        };
    }

    public boolean offers(String answer) {
        return choices.stream().anyMatch(choice -> choice.value().equals(answer));
    }

    /** The answer as a page writes it. */
    public String inFrench(String answer) {
        return switch (kind) {
            case YES_NO -> Boolean.parseBoolean(answer) ? "Oui" : "Non";
            case DATE -> French.capitalised(French.date(LocalDate.parse(answer)));
            case LINE -> answer;
            case CHOICE, JUDGED ->
                choices.stream()
                        .filter(choice -> choice.value().equals(answer))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(answer);
        };
    }
}
