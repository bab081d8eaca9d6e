package nc.maillage.law.bourses.nord;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LastsAtLeast;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Droit à la bourse scolaire de la province Nord »: the rule of its published page, whose text was not found. */
final class BoursesNordEligibility {
    static final ParameterKey AGE = ParameterKey.of("bourses-nord-age-mois");

    private static final LegalReference PAGE = LegalReference.unread(
            "Texte de la province Nord sur les bourses scolaires, numéro à confirmer",
            "https://www.province-nord.nc/demarches/demande-bourse-premier-degre");

    private BoursesNordEligibility() {}

    private static final Condition DEGREE = new OneOf(
            clause("degre", "Être scolarisé dans le premier ou le second degré")
                    .saying(
                            onScreen(
                                            "{reponse}.",
                                            "{reponse}\u00A0: cette bourse est celle des premier et second degrés.",
                                            "")
                                    .tellingThePerson(
                                            "",
                                            "Cette bourse est celle des premier et second degrés. L’élève n’y est pas scolarisé.")),
            BoursesNordFacts.DEGREE,
            List.of("premier", "second"));

    private static final Condition STATUS = new OneOf(
            clause("statut", "Bourse d’externe, de demi-pensionnaire ou de pensionnaire")
                    .saying(onScreen("{reponse}.", "", ""))
                    .asking("BN-02"),
            BoursesNordFacts.STATUS,
            BoursesNordFacts.STATUSES);

    private static final Condition OLD_ENOUGH = new LastsAtLeast(
            clause("age", "Avoir au moins l’âge demandé")
                    .saying(onScreen(
                                    "L’élève a {duree} au jour de la demande, l’âge demandé est de {seuil} au moins.",
                                    "L’élève n’a que {duree} au jour de la demande, l’âge demandé est de {seuil} au moins.",
                                    "")
                            .tellingThePerson(
                                    "L’élève a {duree} au jour de votre demande, l’âge demandé est de {seuil} au moins.",
                                    "L’élève n’a que {duree} au jour de votre demande, l’âge demandé est de {seuil} au"
                                            + " moins."))
                    .asking("BN-03", "BN-04"),
            BoursesNordFacts.BIRTH,
            BoursesNordFacts.APPLICATION_DATE,
            AGE);

    private static final Condition SCHOOLING = new Otherwise(
            clause("scolarisation", "Être scolarisé en province Nord, ou ailleurs pour une raison admise"),
            List.of(
                    new OneOf(
                            clause("scolarisation-nord", "Être scolarisé en province Nord")
                                    .saying(onScreen(
                                            "L’élève est scolarisé en province Nord.",
                                            "L’élève est scolarisé hors de la province Nord\u00A0: {reponse}.",
                                            "")),
                            BoursesNordFacts.SCHOOL_PROVINCE,
                            List.of(BoursesNordFacts.NORD)),
                    new OneOf(
                            clause("scolarisation-exception", "Être scolarisé ailleurs pour une raison admise")
                                    .saying(onScreen(
                                                    "Raison admise\u00A0: {reponse}.",
                                                    "La raison n’est pas de celles qui sont admises.",
                                                    "")
                                            .tellingThePerson(
                                                    "",
                                                    "L’élève est scolarisé hors de la province Nord, et la raison n’est pas de"
                                                            + " celles qui sont admises."))
                                    .asking("BN-05"),
                            BoursesNordFacts.EXCEPTION,
                            BoursesNordFacts.EXCEPTIONS)));

    private static final Condition RESIDENCE = new OneOf(
            clause("residence", "Habiter en province Nord")
                    .saying(onScreen(
                                    "Les demandeurs habitent en province Nord.",
                                    "Les demandeurs n’habitent pas en province Nord\u00A0: {reponse}.",
                                    "")
                            .tellingThePerson(
                                    "Vous habitez en province Nord.",
                                    "Vous n’habitez pas en province Nord\u00A0: {reponse}."))
                    .asking("BN-06"),
            BoursesNordFacts.RESIDENCE_PROVINCE,
            List.of(BoursesNordFacts.NORD));

    private static final Condition CENTRE = new Judged(
            clause("centre-des-interets", "Avoir en province Nord le centre principal de ses intérêts")
                    .saying(onScreen(
                                    "Jugé par une personne\u00A0: {justification}",
                                    "Jugé par une personne, {reponse}\u00A0: {justification}",
                                    "Aucune règle ne répond seule.")
                            .tellingThePerson(
                                    "Vous avez en province Nord le centre principal de vos intérêts.",
                                    "Vous n’avez pas en province Nord le centre principal de vos intérêts.")),
            BoursesNordFacts.CENTRE_OF_INTERESTS,
            List.of(BoursesNordFacts.NORD));

    private static final Condition RESOURCES = new Judged(
            clause("ressources", "Avoir des ressources sous le plafond")
                    .saying(onScreen(
                                    "Jugé par une personne\u00A0: {justification}",
                                    "Jugé par une personne\u00A0: {justification}",
                                    "Le plafond, revu chaque année, n’a pas été trouvé.")
                            .tellingThePerson(
                                    "Les ressources de votre famille sont sous le plafond.",
                                    "Les ressources de votre famille ne sont pas sous le plafond."))
                    .asking("BN-01"),
            BoursesNordFacts.RESOURCES,
            List.of(BoursesNordFacts.YES));

    static final Condition RULE = new All(
            Clause.group(PAGE, Grade.OFFICIAL, "bourse"),
            List.of(DEGREE, STATUS, OLD_ENOUGH, SCHOOLING, RESIDENCE, CENTRE, RESOURCES));

    private static Clause clause(String key, String title) {
        return Clause.of(PAGE, Grade.OFFICIAL, key, title);
    }
}
