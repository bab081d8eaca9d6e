package nc.maillage.law.hebergement.sud;

import static nc.maillage.law.rule.Wording.onScreen;

import nc.maillage.law.Francs;
import nc.maillage.law.Grade;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Clause;

/** « Sommes de l’hébergement du Sud »: both fixed by a person; what the regime of New Caledonia leaves is not taken over. */
final class HebergementSudAmounts {
    static final Amount SHARE = fixed(
            "participation",
            "Participation de la personne",
            "La participation de la personne n’a pas été trouvée.",
            "Votre participation est de {montant} par mois.",
            HebergementSudFacts.PERSON_SHARE,
            "HS-06",
            "HS-07");

    static final Amount AID = fixed(
            "montant",
            "Montant de l’aide",
            "La commission d’aide sociale fixe le montant.",
            "La commission d’aide sociale a fixé votre aide à {montant} par mois.",
            HebergementSudFacts.COMMISSION_AMOUNT,
            "HS-08");

    private HebergementSudAmounts() {}

    private static Amount fixed(
            String key,
            String title,
            String unknown,
            String toThePerson,
            FactKey<Judgment<Francs>> by,
            String... questions) {
        return new Amount.Decided(
                Clause.of(HebergementSudEligibility.AID, Grade.READING, key, title)
                        .saying(onScreen("Fixé par une personne\u00A0: {justification}", "", unknown)
                                .tellingThePerson(toThePerson, ""))
                        .asking(questions),
                by);
    }
}
