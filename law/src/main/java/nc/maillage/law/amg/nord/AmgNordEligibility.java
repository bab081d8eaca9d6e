package nc.maillage.law.amg.nord;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.amg.CardCategories;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Droit à la carte d’aide médicale de la province Nord »: what no text read says is asked of a person. */
final class AmgNordEligibility {
    static final ParameterKey TICKET = ParameterKey.of("amg-nord-ticket-moderateur");

    private static final LegalReference RENEWALS = LegalReference.unread(
            "Contrôle des renouvellements par la province Nord",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/province-nord/carte-d-aide-medicale-les-consequences-des"
                    + "-controles-renforces-realises-par-la-province-nord-1043167.html");
    private static final LegalReference PRACTICE = LegalReference.unread(
            "Délibération cadre n°\u00A049 du 28\u00A0décembre\u00A01989",
            "https://outremers360.com/societe/sante-en-nouvelle-caledonie-comment-fonctionne-laide-medicale");

    static final Condition RESIDENCE = judged(
            Clause.of(
                            CardCategories.TEXT,
                            Grade.READING,
                            "residence",
                            "Remplir la condition de résidence de la province Nord")
                    .asking("AN-01", "AN-02", "AN-10"),
            "Aucun texte lu ne donne la condition de résidence de la province Nord.",
            AmgNordFacts.RESIDENCE);

    static final Condition RESOURCES = judged(
            Clause.of(
                            CardCategories.TEXT,
                            Grade.READING,
                            "ressources",
                            "Remplir la condition de ressources de la province Nord")
                    .asking("AN-01", "AN-03"),
            "Aucun texte lu ne donne le plafond de la province Nord.",
            AmgNordFacts.RESOURCES);

    static final Condition RENEWAL = new AnyOf(
            Clause.of(RENEWALS, Grade.PRESS, "renouvellement", "Au renouvellement, donner les justificatifs")
                    .asking("AN-05"),
            List.of(
                    new Not(
                            Clause.of(RENEWALS, Grade.PRESS, "premiere-demande", "Demander une première carte")
                                    .saying(onScreen("Première demande.", "", "")),
                            new Is(
                                    Clause.of(
                                            RENEWALS, Grade.PRESS, "demande-de-renouvellement", "Renouveler une carte"),
                                    AmgNordFacts.RENEWAL)),
                    judged(
                            Clause.of(RENEWALS, Grade.PRESS, "justificatifs", "Avoir donné les justificatifs")
                                    .asking("AN-05"),
                            "La liste des justificatifs n’a pas été lue.",
                            AmgNordFacts.RENEWAL_PROOFS)));

    static final Condition RULE = new Otherwise(
            Clause.group(CardCategories.TEXT, Grade.PRESS, "carte"),
            List.of(
                    new All(
                            Clause.group(CardCategories.TEXT, Grade.PRESS, "conditions-ordinaires"),
                            List.of(RESIDENCE, RESOURCES, RENEWAL, AmgNordFacts.CARDS.ordinary())),
                    AmgNordFacts.CARDS.ofPregnancy(),
                    AmgNordFacts.CARDS.ofVeterans()));

    static final Amount COPAYMENT = new Amount.Figure(
            Clause.of(PRACTICE, Grade.PRESS, "ticket-moderateur", "Ticket modérateur")
                    .saying(onScreen("La province Nord ne laisse rien du prix des soins\u00A0: {montant}.", "", "")
                            .tellingThePerson(
                                    "Avec cette carte, {montant} du prix des soins reste à votre charge.", ""))
                    .asking("AN-06"),
            TICKET);

    private AmgNordEligibility() {}

    private static Condition judged(Clause clause, String unknown, FactKey<Judgment<String>> question) {
        return new Judged(
                clause.saying(onScreen(
                        "Jugé par une personne\u00A0: {justification}",
                        "Jugé par une personne\u00A0: {justification}",
                        unknown)),
                question,
                List.of(CardCategories.YES));
    }
}
