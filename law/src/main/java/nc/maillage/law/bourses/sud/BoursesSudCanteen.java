package nc.maillage.law.bourses.sud;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Amount.Case;
import nc.maillage.law.rule.Amount.Figure;
import nc.maillage.law.rule.Amount.FirstCase;
import nc.maillage.law.rule.Amount.Nothing;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.OneOf;

/** « Part de la province à la cantine »: what is left above it depends on the commune of schooling, and is not known. */
final class BoursesSudCanteen {
    static final Amount SHARE = new FirstCase(
            clause("cantine-part", "Part de la province dans chaque repas").asking("BS-11", "BS-12"),
            List.of(new Case(
                    new InTurn(
                            clause("cantine-boursier", "Bourse d’un demi-pensionnaire"),
                            List.of(
                                    new OneOf(
                                            clause("cantine-bourse", "Demander la bourse"),
                                            BoursesSudFacts.AID,
                                            List.of(BoursesSudFacts.GRANT)),
                                    new OneOf(
                                            clause("cantine-demi-pension", "Être demi-pensionnaire")
                                                    .saying(onScreen("L’élève est demi-pensionnaire.", "", "")),
                                            BoursesSudFacts.STATUS,
                                            List.of("demi-pensionnaire")))),
                    new Figure(
                            clause("cantine-chiffre", "")
                                    .saying(onScreen(
                                                    "La province paie {montant} de chaque repas\u00A0; ce qui reste dépend"
                                                            + " de la commune de scolarisation.",
                                                    "",
                                                    "")
                                            .tellingThePerson("La province paie {montant} de chaque repas.", "")),
                            BoursesSudParameters.CANTEEN_SHARE))),
            new Nothing(clause("sans-cantine", "")));

    private BoursesSudCanteen() {}

    private static Clause clause(String key, String title) {
        return Clause.of(BoursesSudTexts.CANTEEN, Grade.OFFICIAL, key, title);
    }
}
