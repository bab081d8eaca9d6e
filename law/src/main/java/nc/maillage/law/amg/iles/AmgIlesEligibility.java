package nc.maillage.law.amg.iles;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.amg.CardCategories;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.Admissible;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LastsAtLeast;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;
import nc.maillage.law.rule.Wording;

/** « Droit à la carte d’aide médicale des îles Loyauté »: a file without its proofs is rejected before its merits are looked at. */
final class AmgIlesEligibility {
    static final ParameterKey RESIDENCE_MONTHS = ParameterKey.of("amg-iles-residence-mois");

    private static final LegalReference TEXT = LegalReference.unread(
            "Délibération modifiée n°\u00A090-16/API du 31\u00A0janvier\u00A01990",
            "https://www.province-iles.nc/index.php/?option=com_content&view=article&id=15&Itemid=31");
    private static final LegalReference PRICE = LegalReference.unread(
            "Délibération modifiée n°\u00A090-16/API du 31\u00A0janvier\u00A01990",
            "https://outremers360.com/societe/sante-en-nouvelle-caledonie-comment-fonctionne-laide-medicale");

    static final Condition PROOFS = new All(
            old("recevabilite", "Avoir donné les preuves exigées à peine de rejet")
                    .asking("AI-01", "AI-02", "AI-09"),
            List.of(
                    new Is(
                            old("preuve-etat-civil", "Prouver sa situation familiale et son état civil")
                                    .saying(proof(
                                            "la preuve de la situation familiale et de l’état civil",
                                            "la preuve de votre situation familiale et de votre état civil")),
                            AmgIlesFacts.CIVIL_STATUS_PROOF),
                    new Is(
                            old("preuve-foyer", "Prouver la composition du foyer et les liens")
                                    .saying(proof(
                                            "la composition du foyer et les liens",
                                            "la composition de votre foyer et les liens")),
                            AmgIlesFacts.HOUSEHOLD_PROOF),
                    new Judged(
                            old("autres-pieces", "Donner les autres pièces de la liste")
                                    .saying(onScreen(
                                                    "Autres pièces réunies, jugé par une personne\u00A0: {justification}",
                                                    "Il manque une autre pièce de la liste, jugé par une"
                                                            + " personne\u00A0: {justification}",
                                                    "La suite de la liste n’a pas été lue.")
                                            .tellingThePerson("", "Il manque une autre pièce exigée à peine de rejet."))
                                    .asking("AI-01"),
                            AmgIlesFacts.OTHER_PROOFS,
                            List.of(CardCategories.YES))));

    static final Condition RESIDENCE = new InTurn(
            old("residence", "Habiter aux îles sans interruption depuis la durée demandée"),
            List.of(
                    new OneOf(
                            old("residence-province", "Habiter aux îles")
                                    .saying(onScreen(
                                                    "La personne habite aux îles.",
                                                    "La personne n’habite pas aux îles\u00A0: {reponse}.",
                                                    "")
                                            .tellingThePerson(
                                                    "Vous habitez aux îles.",
                                                    "Vous n’habitez pas aux îles\u00A0: {reponse}.")),
                            AmgIlesFacts.RESIDENCE_PROVINCE,
                            List.of(AmgIlesFacts.ISLANDS)),
                    new LastsAtLeast(
                            old("residence-duree", "Y habiter sans interruption depuis la durée demandée")
                                    .saying(onScreen(
                                                    "Elle y habite depuis {duree} au jour de la demande, la durée demandée"
                                                            + " est de {seuil} au moins.",
                                                    "Elle y habite depuis {duree} seulement au jour de la demande, la durée"
                                                            + " demandée est de {seuil} au moins.",
                                                    "")
                                            .tellingThePerson(
                                                    "Vous y habitez depuis {duree}, la durée demandée est de {seuil} au"
                                                            + " moins.",
                                                    "Vous y habitez depuis {duree} seulement, la durée demandée est de"
                                                            + " {seuil} au moins."))
                                    .asking("AI-04", "AI-09"),
                            AmgIlesFacts.RESIDENCE_SINCE,
                            AmgIlesFacts.APPLICATION_DATE,
                            RESIDENCE_MONTHS)));

    static final Condition RESOURCES = new Judged(
            Clause.of(TEXT, Grade.READING, "ressources", "Remplir la condition de ressources")
                    .saying(onScreen(
                            "Jugé par une personne\u00A0: {justification}",
                            "Jugé par une personne\u00A0: {justification}",
                            "Aucun texte lu ne donne le plafond des îles."))
                    .asking("AI-05"),
            AmgIlesFacts.RESOURCES,
            List.of(CardCategories.YES));

    static final Condition RULE = new Admissible(
            Clause.group(TEXT, Grade.OLD, "demande"),
            PROOFS,
            new Otherwise(
                    Clause.group(CardCategories.TEXT, Grade.PRESS, "carte"),
                    List.of(
                            new All(
                                    Clause.group(TEXT, Grade.OLD, "conditions-ordinaires"),
                                    List.of(RESIDENCE, RESOURCES, AmgIlesFacts.CARDS.ordinary())),
                            AmgIlesFacts.CARDS.ofPregnancy(),
                            AmgIlesFacts.CARDS.ofVeterans())));

    static final Amount CARD_PRICE = new Amount.Decided(
            Clause.of(PRICE, Grade.PRESS, "prix-de-la-carte", "Prix de la carte")
                    .saying(onScreen(
                                    "Prix dit par une personne\u00A0: {justification}",
                                    "",
                                    "La carte se paie, et aucune source lue n’en donne le prix.")
                            .tellingThePerson("La carte coûte {montant}.", ""))
                    .asking("AI-03"),
            AmgIlesFacts.CARD_PRICE,
            FigureUnit.FRANCS);

    private AmgIlesEligibility() {}

    private static Clause old(String key, String title) {
        return Clause.of(TEXT, Grade.OLD, key, title);
    }

    private static Wording proof(String what, String told) {
        return onScreen("", "Il manque au dossier " + what + ".", "")
                .tellingThePerson("", "Il manque à votre dossier " + told + ".");
    }
}
