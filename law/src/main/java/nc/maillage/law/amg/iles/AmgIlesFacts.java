package nc.maillage.law.amg.iles;

import java.time.LocalDate;
import nc.maillage.law.Francs;
import nc.maillage.law.amg.CardCategories;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.Provinces;
import nc.maillage.law.fact.YesOrNo;

/** « Faits de la carte d’aide médicale des îles »: the proofs first, then what the conditions need. */
final class AmgIlesFacts {
    static final String ISLANDS = Provinces.ILES;
    private static final FactSheet OPEN = new FactSheet();

    static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    static final FactKey<Boolean> CIVIL_STATUS_PROOF = OPEN.yesNo(
            "civil_status_proof",
            "Preuve de la situation familiale et de l’état civil",
            "La preuve de la situation familiale et de l’état civil est-elle au dossier\u202F?");
    static final FactKey<Boolean> HOUSEHOLD_PROOF = OPEN.yesNo(
            "household_proof",
            "Composition du foyer et liens",
            "La composition du foyer et les liens de ses membres sont-ils prouvés au dossier\u202F?");
    static final FactKey<Judgment<String>> OTHER_PROOFS = OPEN.judgedChoice(
            "other_proofs",
            "Autres pièces de la liste",
            "Les autres pièces exigées à peine de rejet sont-elles au dossier\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<String> RESIDENCE_PROVINCE = OPEN.choice(
            "residence_province",
            "Province d’habitation",
            "Dans quelle province la personne habite-t-elle\u202F?",
            Provinces.CHOICES);
    static final FactKey<LocalDate> RESIDENCE_SINCE = OPEN.pastDate(
            "residence_since",
            "Début de l’habitation ininterrompue aux îles",
            "Depuis quel jour habite-t-elle aux îles sans interruption\u202F?");
    static final FactKey<Judgment<String>> RESOURCES = OPEN.judgedChoice(
            "resources_condition",
            "Condition de ressources",
            "La personne remplit-elle la condition de ressources de la province des îles\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Judgment<Francs>> CARD_PRICE =
            OPEN.judgedFrancs("card_price", "Prix de la carte", "Quel est le prix de la carte, en francs\u202F?");
    static final CardCategories CARDS = new CardCategories(OPEN, "AI-07", "AI-08");
    static final FactSheet SHEET = OPEN.seal();

    private AmgIlesFacts() {}
}
