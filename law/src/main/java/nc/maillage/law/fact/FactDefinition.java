package nc.maillage.law.fact;

import java.util.List;
import java.util.Optional;

/**
 * « Définition d’un fait »: what it is called, how it is asked for, and who may see it.
 *
 * <p>A fact {@code perMember} is given once for each person of the household; a date marked {@code past} cannot lie
 * after the day of the assessment.
 */
public record FactDefinition(
        String key,
        int slot,
        String label,
        String question,
        FactType type,
        Confidentiality confidentiality,
        boolean perMember,
        boolean past,
        List<Choice> choices) {

    public FactDefinition {
        choices = List.copyOf(choices);
    }

    public String labelOf(String answer) {
        return choice(answer).map(Choice::label).orElse(answer);
    }

    /** Whether it can be answered so: any value, or one of its choices where it has some. */
    boolean offers(Object value) {
        Object answer = value instanceof Judgment<?> judgment ? judgment.answer() : value;
        return choices.isEmpty() || choice(answer.toString()).isPresent();
    }

    public Optional<Choice> choice(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }
}
