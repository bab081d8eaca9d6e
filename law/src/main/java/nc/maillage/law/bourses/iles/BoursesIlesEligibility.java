package nc.maillage.law.bourses.iles;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.AtMost;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LastsOver;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Droit à la bourse scolaire des îles Loyauté »: the rule of its published page. */
final class BoursesIlesEligibility {
    private static final LegalReference PAGE = LegalReference.unread(
            "Délibération n°\u00A099-65/API du 30\u00A0décembre\u00A01999 modifiée",
            "https://province-iles.prod.skazy.cloud/page/bourses-et-aides-scolaires");

    private BoursesIlesEligibility() {}

    private static final Condition LEVEL = new OneOf(
            clause("niveau", "Être scolarisé dans le premier ou le second degré")
                    .saying(
                            onScreen(
                                            "{reponse}.",
                                            "{reponse}\u00A0: cette bourse est celle des premier et second degrés.",
                                            "")
                                    .tellingThePerson(
                                            "",
                                            "Cette bourse est celle des premier et second degrés. L’élève n’y est pas scolarisé.")),
            BoursesIlesFacts.LEVEL,
            List.of(BoursesIlesFacts.FIRST_DEGREE, BoursesIlesFacts.SECOND_DEGREE, BoursesIlesFacts.LYCEE));

    private static final Condition OLD_ENOUGH = new LastsOver(
            clause("age", "Avoir plus que l’âge demandé à son jour dans l’année")
                    .saying(onScreen(
                                    "L’élève a {duree} le {jour}, il faut plus de {seuil}.",
                                    "L’élève n’a que {duree} le {jour}, il faut plus de {seuil}.",
                                    "")
                            .tellingThePerson(
                                    "L’élève a {duree} le {jour}, il faut plus de {seuil}.",
                                    "L’élève n’a que {duree} le {jour}, il faut plus de {seuil}."))
                    .asking("BI-04"),
            BoursesIlesFacts.BIRTH,
            BoursesIlesFacts.START_OF_TERM,
            BoursesIlesParameters.AGE,
            BoursesIlesParameters.AGE_DAY);

    private static final Condition SCHOOLING = new Otherwise(
            clause("scolarisation", "Être scolarisé aux îles, sauf au lycée"),
            List.of(
                    new OneOf(
                            clause("scolarisation-iles", "Être scolarisé aux îles")
                                    .saying(onScreen(
                                                    "L’élève est scolarisé aux îles.",
                                                    "L’élève n’est pas scolarisé aux îles\u00A0: {reponse}.",
                                                    "")
                                            .tellingThePerson(
                                                    "", "L’élève n’est pas scolarisé aux îles\u00A0: {reponse}.")),
                            BoursesIlesFacts.SCHOOL_PROVINCE,
                            List.of(BoursesIlesFacts.ISLANDS)),
                    new OneOf(
                            clause("scolarisation-lycee", "Être au lycée")
                                    .saying(onScreen("L’élève est au lycée.", "L’élève n’est pas au lycée.", "")),
                            BoursesIlesFacts.LEVEL,
                            List.of(BoursesIlesFacts.LYCEE))));

    private static final Condition STATUS = new OneOf(
            clause("statut", "Bourse d’externe, de demi-pensionnaire ou de pensionnaire")
                    .saying(onScreen("{reponse}.", "", "")),
            BoursesIlesFacts.STATUS,
            List.of(BoursesIlesFacts.DAY_PUPIL, BoursesIlesFacts.HALF_BOARDER, BoursesIlesFacts.BOARDER));

    private static final Condition RESIDENCE = new InTurn(
            clause("residence", "Habiter aux îles depuis plus longtemps que la durée demandée"),
            List.of(
                    new OneOf(
                            clause("residence-province", "Habiter aux îles")
                                    .saying(onScreen(
                                                    "La famille habite aux îles.",
                                                    "La famille n’habite pas aux îles\u00A0: {reponse}.",
                                                    "")
                                            .tellingThePerson(
                                                    "Vous habitez aux îles.",
                                                    "Vous n’habitez pas aux îles\u00A0: {reponse}.")),
                            BoursesIlesFacts.RESIDENCE_PROVINCE,
                            List.of(BoursesIlesFacts.ISLANDS)),
                    new LastsOver(
                            clause("residence-duree", "Y habiter depuis plus longtemps que la durée demandée")
                                    .saying(
                                            onScreen(
                                                            "Elle y habite depuis {duree} au jour de la demande, il faut plus de"
                                                                    + " {seuil}.",
                                                            "Elle y habite depuis {duree} seulement au jour de la demande, il faut plus"
                                                                    + " de {seuil}.",
                                                            "")
                                                    .tellingThePerson(
                                                            "Vous y habitez depuis {duree}, il faut plus de {seuil}.",
                                                            "Vous y habitez depuis {duree} seulement, il faut plus de {seuil}."))
                                    .asking("BI-03", "BI-04"),
                            BoursesIlesFacts.RESIDENCE_SINCE,
                            BoursesIlesFacts.APPLICATION_DATE,
                            BoursesIlesParameters.RESIDENCE_MONTHS,
                            null)));

    private static final Condition NOTICE = new Otherwise(
            clause("avis-d-imposition", "Donner l’avis d’imposition ou de non-imposition")
                    .asking("BI-05"),
            List.of(
                    new Is(
                            clause("avis-donne", "L’avis est donné")
                                    .saying(onScreen("L’avis est donné.", "L’avis, obligatoire, n’est pas donné.", "")
                                            .tellingThePerson(
                                                    "",
                                                    "L’avis d’imposition ou de non-imposition, obligatoire, manque.")),
                            BoursesIlesFacts.TAX_NOTICE),
                    new Judged(
                            clause("avis-absent", "Examiner le dossier sans l’avis")
                                    .saying(onScreen(
                                            "Examiné sans l’avis, jugé par une personne\u00A0: {justification}",
                                            "Pas examiné sans l’avis, jugé par une personne\u00A0: {justification}",
                                            "L’avis est obligatoire et manque."))
                                    .asking("BI-05"),
                            BoursesIlesFacts.WITHOUT_NOTICE,
                            List.of(BoursesIlesFacts.YES))));

    private static final Condition QUOTIENT = new AtMost(
            clause("quotient-familial", "Avoir un quotient familial qui ne dépasse pas la limite")
                    .saying(onScreen(
                                    "{montant}, c’est au plus la limite de {plafond}.",
                                    "{montant}, c’est plus que la limite de {plafond}.",
                                    "")
                            .tellingThePerson(
                                    "Votre quotient familial est de {montant}, c’est au plus la limite de {plafond}.",
                                    "Votre quotient familial est de {montant}, c’est plus que la limite de {plafond}."))
                    .asking("BI-01", "BI-02"),
            BoursesIlesFacts.QUOTIENT,
            BoursesIlesParameters.QUOTIENT);

    static final Condition RULE = new All(
            Clause.group(PAGE, Grade.OFFICIAL, "bourse"),
            List.of(LEVEL, STATUS, OLD_ENOUGH, SCHOOLING, RESIDENCE, NOTICE, QUOTIENT));

    static Clause clause(String key, String title) {
        return Clause.of(PAGE, Grade.OFFICIAL, key, title);
    }
}
