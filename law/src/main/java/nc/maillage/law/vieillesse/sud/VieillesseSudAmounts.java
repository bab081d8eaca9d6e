package nc.maillage.law.vieillesse.sud;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Amount.Case;
import nc.maillage.law.rule.Amount.Decided;
import nc.maillage.law.rule.Amount.FirstCase;
import nc.maillage.law.rule.Amount.NotBelow;
import nc.maillage.law.rule.Amount.Nothing;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.Ongoing;

/** « Sommes du minimum vieillesse du Sud »: the share of the children, never under its minimum, and what the commission gives. */
final class VieillesseSudAmounts {
    static final ParameterKey LEAST_SHARE = ParameterKey.of("mv-sud-obligation-minimum");

    private static final LegalReference TEXT = LegalReference.unread(
            "Délibération de l’assemblée de la province Sud du 15\u00A0juillet\u00A02024, numéro à confirmer",
            "https://la1ere.francetvinfo.fr/crise-en-nouvelle-caledonie-la-province-sud-maintient-ses-investissements-mais"
                    + "-revoit-ses-aides-sociales-a-la-baisse-1506068.html");
    private static final LegalReference ALIMENTS = new LegalReference(
            "Code civil lu dans son état de 2015, version de Nouvelle-Calédonie à relire",
            "articles 205 à 208",
            null,
            null,
            "https://github.com/etalab/codes-juridiques-francais");

    private static final Condition NO_CHILD = new Not(
            press("sans-obliges", "Aucun enfant ne doit d’aliments"),
            new Is(press("obliges", "Des enfants doivent des aliments"), VieillesseSudFacts.OBLIGED_CHILDREN));
    private static final Condition REFUSED = new Is(
            Clause.of(ALIMENTS, Grade.OFFICIAL, "participation-refusee", "Un enfant refuse de payer")
                    .saying(onScreen("Un enfant refuse de payer\u00A0: le juge fixe sa part.", "", ""))
                    .asking("MS-08"),
            VieillesseSudFacts.SHARE_REFUSED);
    private static final Condition WITH_A_MINIMUM =
            new Ongoing(press("minimum-en-vigueur", "Participation minimale en vigueur"), LEAST_SHARE);

    private static final Amount FIXED = new Decided(
            press("participation-fixee", "")
                    .saying(onScreen(
                            "Participation retenue par une personne\u00A0: {justification}",
                            "",
                            "Le barème de la participation n’a pas été trouvé."))
                    .asking("MS-06"),
            VieillesseSudFacts.CHILDREN_SHARE);

    static final Amount SHARE = new FirstCase(
            press("participation", "Participation des enfants")
                    .saying(onScreen("", "", "")
                            .tellingThePerson("Vos enfants participent pour {montant} par mois.", ""))
                    .asking("MS-06"),
            List.of(
                    new Case(NO_CHILD, new Nothing(press("sans-participation", ""))),
                    new Case(
                            REFUSED,
                            new Decided(
                                    Clause.of(ALIMENTS, Grade.OFFICIAL, "participation-du-juge", "")
                                            .saying(onScreen(
                                                    "Fixée par le juge\u00A0: {justification}",
                                                    "",
                                                    "Le juge n’a pas encore fixé la participation."))
                                            .asking("MS-08"),
                                    VieillesseSudFacts.JUDGE_SHARE)),
                    new Case(
                            WITH_A_MINIMUM,
                            new NotBelow(
                                    press("participation-minimale", "")
                                            .saying(onScreen(
                                                    "Jamais moins de {minimum}.",
                                                    "",
                                                    "La participation retenue est sous le minimum de {minimum}."))
                                            .asking("MS-06"),
                                    FIXED,
                                    LEAST_SHARE))),
            FIXED);

    static final Amount ALLOWANCE = new Decided(
            press("montant", "Montant de l’aide")
                    .saying(onScreen(
                                    "Fixé par la commission\u00A0: {justification}",
                                    "",
                                    "La commission d’aide sociale fixe le montant.")
                            .tellingThePerson(
                                    "La commission d’aide sociale a fixé votre aide à {montant} par mois.", ""))
                    .asking("MS-07"),
            VieillesseSudFacts.COMMISSION_AMOUNT);

    private VieillesseSudAmounts() {}

    private static Clause press(String key, String title) {
        return Clause.of(TEXT, Grade.PRESS, key, title);
    }
}
