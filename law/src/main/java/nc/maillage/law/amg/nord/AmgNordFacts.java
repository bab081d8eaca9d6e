package nc.maillage.law.amg.nord;

import nc.maillage.law.amg.CardCategories;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;

/** « Faits de la carte d’aide médicale du Nord »: what a person judges, and what decides of the category. */
final class AmgNordFacts {
    private static final FactSheet OPEN = new FactSheet();

    static final FactKey<Judgment<String>> RESIDENCE;
    static final FactKey<Judgment<String>> RESOURCES;
    static final FactKey<Boolean> RENEWAL;
    static final FactKey<Judgment<String>> RENEWAL_PROOFS;
    static final CardCategories CARDS;
    static final FactSheet SHEET;

    static {
        OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
        RESIDENCE = OPEN.judgedChoice(
                "residence_condition",
                "Condition de résidence",
                "La personne remplit-elle la condition de résidence de la province Nord\u202F?",
                YesOrNo.CHOICES);
        RESOURCES = OPEN.judgedChoice(
                "resources_condition",
                "Condition de ressources",
                "La personne remplit-elle la condition de ressources de la province Nord\u202F?",
                YesOrNo.CHOICES);
        RENEWAL = OPEN.yesNo("renewal", "Renouvellement", "La demande renouvelle-t-elle une carte\u202F?");
        RENEWAL_PROOFS = OPEN.judgedChoice(
                "renewal_proofs",
                "Justificatifs du renouvellement",
                "Les justificatifs du renouvellement sont-ils réunis\u202F?",
                YesOrNo.CHOICES);
        CARDS = new CardCategories(OPEN, "AN-08", "AN-09");
        SHEET = OPEN.seal();
    }

    private AmgNordFacts() {}
}
