package nc.maillage.law.amg.sud.copayment;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Amount.Case;
import nc.maillage.law.rule.Amount.Figure;
import nc.maillage.law.rule.Amount.FirstCase;
import nc.maillage.law.rule.Amount.ShareOf;
import nc.maillage.law.rule.Amount.WholeFrancs;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Ongoing;
import nc.maillage.law.rule.Wording;

/** « Sommes du ticket modérateur »: the part left to the person, and what the person advances while the aid is suspended. */
final class TicketAmounts {
    private static final Condition DRUGS = new OneOf(
            suspension("medicaments", "Médicaments").saying(onScreen("Il s’agit de médicaments.", "", "")),
            TicketFacts.ACT,
            List.of(TicketFacts.DRUGS));
    private static final Condition SUSPENDED =
            new Ongoing(suspension("suspension", "Aide médicale suspendue"), TicketParameters.SUSPENSION);
    private static final Condition DRUGS_SUSPENDED = new Ongoing(
            suspension("suspension-medicaments", "Médicaments suspendus"), TicketParameters.SUSPENSION_OF_DRUGS);

    private static final Condition ADVANCED_DRUGS = new InTurn(
            suspension("avance-medicaments", "Médicaments pendant leur suspension")
                    .saying(onScreen(
                            "Le paiement des médicaments est suspendu\u00A0: la personne avance le prix, remboursé plus"
                                    + " tard.",
                            "",
                            "")),
            List.of(DRUGS, DRUGS_SUSPENDED));
    private static final Condition PAID = new AnyOf(
            suspension("paiement-normal", "Aide non suspendue, ou médicaments dont le paiement a repris"),
            List.of(
                    new Not(
                            suspension("sans-suspension", "Aide médicale non suspendue")
                                    .saying(onScreen("Le paiement de l’aide médicale n’est pas suspendu.", "", "")),
                            SUSPENDED),
                    DRUGS));
    private static final Condition ALL_SUSPENDED = new InTurn(
            suspension("suspension-complete", "Suspension de tous les actes")
                    .saying(onScreen(
                            "Le paiement de l’aide médicale est suspendu pour tous les actes\u00A0: la personne avance le"
                                    + " prix, remboursé plus tard.",
                            "",
                            "")),
            List.of(SUSPENDED, DRUGS_SUSPENDED));
    private static final Condition RESUMED = new Judged(
            Clause.of(TicketTexts.RESUMPTION, Grade.PRESS, "reprise", "Paiement de cet acte repris le jour des soins")
                    .saying(onScreen(
                            "Reprise du paiement retenue par une personne\u00A0: {justification}",
                            "",
                            "Le paiement suspendu a repris par étapes, et seule la reprise des médicaments est datée."))
                    .asking("TM-07"),
            TicketFacts.PAYMENT_RESUMED,
            List.of(TicketFacts.YES));

    private static final Amount WHOLE_PRICE = new Figure(
            suspension("avance-pendant-la-suspension", "")
                    .saying(onScreen("La personne avance {montant} du prix.", "", "")),
            TicketParameters.SUSPENSION);

    static final Amount ADVANCE_RATE = new FirstCase(
            suspension("part-avancee", "Part du prix à avancer")
                    .saying(Wording.SILENT.tellingThePerson("Vous avancez {montant} du prix.", "")),
            List.of(
                    new Case(TicketRate.IN_DISPENSARY, TicketRate.RATE),
                    new Case(
                            ADVANCED_DRUGS,
                            new Figure(
                                    suspension("avance-des-medicaments", "")
                                            .saying(onScreen("La personne avance {montant} du prix.", "", "")),
                                    TicketParameters.SUSPENSION_OF_DRUGS)),
                    new Case(PAID, TicketRate.RATE),
                    new Case(ALL_SUSPENDED, WHOLE_PRICE),
                    new Case(RESUMED, TicketRate.RATE)),
            WHOLE_PRICE);

    static final Amount SHARE = inFrancs(
            Clause.of(TicketTexts.BUREAU, Grade.OFFICIAL, "part-laissee", "Somme laissée à la personne"),
            "{montant} restent à la personne.",
            "Vous gardez {montant} à votre charge.",
            TicketRate.RATE);

    static final Amount ADVANCE = inFrancs(
            suspension("somme-a-avancer", "Somme à avancer le jour des soins"),
            "La personne avance {montant}.",
            "Vous avancez {montant} le jour des soins.",
            ADVANCE_RATE);

    private TicketAmounts() {}

    private static Amount inFrancs(Clause clause, String said, String told, Amount rate) {
        return new WholeFrancs(
                clause.saying(onScreen(
                                        said,
                                        "",
                                        "La part exacte est de {montant}, entre deux francs\u00A0: aucun texte lu ne dit"
                                                + " comment l’arrondir.")
                                .tellingThePerson(told, ""))
                        .asking("TM-01", "TM-06"),
                new ShareOf(
                        Clause.of(clause.reference(), clause.grade(), clause.key() + "-exacte", ""),
                        rate,
                        TicketFacts.PRICE),
                TicketFacts.WHOLE_FRANCS);
    }

    private static Clause suspension(String key, String title) {
        return Clause.of(TicketTexts.SUSPENSION, Grade.PRESS, key, title);
    }
}
