package nc.maillage.law.rule;

import nc.maillage.law.Outcome;

/**
 * « Formulation »: the French sentence of a condition for each outcome, with places such as {@code {plafond}} for the
 * figures, so that no text can cite a figure that the rule does not use. A blank leaves the word to the sub-conditions.
 */
public record Wording(
        String fulfilled, String notFulfilled, String forAPerson, String youFulfil, String youDoNotFulfil) {
    public static final Wording SILENT = new Wording("", "", "", "", "");

    /** Nothing is said to the person until {@link #tellingThePerson} gives the words for it. */
    public static Wording onScreen(String fulfilled, String notFulfilled, String forAPerson) {
        return new Wording(fulfilled, notFulfilled, forAPerson, "", "");
    }

    public Wording tellingThePerson(String youFulfil, String youDoNotFulfil) {
        return new Wording(fulfilled, notFulfilled, forAPerson, youFulfil, youDoNotFulfil);
    }

    public String of(Outcome outcome, Voice voice) {
        boolean letter = voice == Voice.TO_THE_PERSON;
        return switch (outcome) {
            case FULFILLED -> letter ? youFulfil : fulfilled;
            case NOT_FULFILLED -> letter ? youDoNotFulfil : notFulfilled;
            case FOR_A_PERSON -> letter ? "" : forAPerson;
        };
    }
}
