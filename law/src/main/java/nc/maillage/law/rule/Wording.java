package nc.maillage.law.rule;

import nc.maillage.law.Outcome;

/**
 * « Formulation »: the French sentence of a condition for each outcome, with places such as {@code {plafond}} for the
 * figures, so that no text can cite a figure that the rule does not use. A blank leaves the word to the sub-conditions.
 */
public record Wording(String fulfilled, String notFulfilled, String forAPerson) {
    public static final Wording SILENT = new Wording("", "", "");

    public String of(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED -> fulfilled;
            case NOT_FULFILLED -> notFulfilled;
            case FOR_A_PERSON -> forAPerson;
        };
    }
}
