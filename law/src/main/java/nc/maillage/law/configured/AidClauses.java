package nc.maillage.law.configured;

import nc.maillage.law.FrenchText;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Wording;

/** The clauses of one version: all come from its text, and carry the open questions about them. */
final class AidClauses {
    static final String RESIDENCE = "residence";
    static final String AGE = "age";
    static final String HOUSEHOLD = "foyer";
    static final String RESOURCES = "ressources";
    static final String CAP = "plafond-de-l-annee";
    static final String AMOUNT = "montant";

    private final AidSpecification aid;

    AidClauses(AidSpecification aid) {
        this.aid = aid;
    }

    static String right(String key) {
        return "droit-" + key;
    }

    static String judged(String key) {
        return "juge-" + key;
    }

    /** @param about what an open question names: this clause or the one that holds it */
    Clause of(String about, String key, String title) {
        return Clause.of(aid.source().reference(), aid.source().grade(), key, title)
                .asking(aid.questions().stream()
                        .filter(question -> question.about().contains(about))
                        .map(question -> question.question().key())
                        .toArray(String[]::new));
    }

    Clause of(String key, String title) {
        return of(key, key, title);
    }

    Clause group(String key) {
        return Clause.group(aid.source().reference(), aid.source().grade(), key);
    }

    /** The same words on screen and in the letter. */
    static Wording said(String fulfilled, String notFulfilled) {
        return said(fulfilled, notFulfilled, "");
    }

    static Wording said(String fulfilled, String notFulfilled, String forAPerson) {
        return Wording.onScreen(fulfilled, notFulfilled, forAPerson).tellingThePerson(fulfilled, notFulfilled);
    }

    String beneficiary() {
        return aid.beneficiary().words();
    }

    String sentenceOfBeneficiary() {
        return FrenchText.capitalised(beneficiary());
    }
}
