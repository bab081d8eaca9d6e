package nc.maillage.law.bourses.sud;

import static nc.maillage.law.rule.Wording.onScreen;

import nc.maillage.law.rule.Wording;

/** What the screen says of each condition to the agent, and the letter to the family. */
final class BoursesSudWordings {
    static final Wording AID = onScreen("{reponse}.", "{reponse}\u00A0: cette aide a été supprimée.", "")
            .tellingThePerson(
                    "Vous demandez\u00A0: {reponse}.", "Vous demandez\u00A0: {reponse}. Cette aide a été supprimée.");

    static final Wording DEGREE = onScreen(
                    "{reponse}.", "{reponse}\u00A0: cette bourse est celle des premier et second degrés.", "")
            .tellingThePerson(
                    "L’élève est scolarisé dans le premier ou le second degré.",
                    "Cette bourse est celle des premier et second degrés. L’élève n’y est pas scolarisé\u00A0:"
                            + " {reponse}.");

    static final Wording STATUS =
            onScreen("{reponse}.", "", "").tellingThePerson("Statut de l’élève\u00A0: {reponse}.", "");

    static final Wording RESIDENCE_PROVINCE = onScreen(
                    "La famille habite en province Sud.",
                    "La famille n’habite pas en province Sud\u00A0: {reponse}.",
                    "")
            .tellingThePerson("Vous habitez en province Sud.", "Vous n’habitez pas en province Sud\u00A0: {reponse}.");

    static final Wording RESIDENCE_DURATION = onScreen(
                    "Elle y habite depuis {duree} au jour de la demande, la durée demandée est de {seuil}.",
                    "Elle y habite depuis {duree} seulement au jour de la demande, la durée demandée est de {seuil}.",
                    "Elle y habite depuis {seuil} exactement, et aucun texte lu ne dit si ce jour suffit.")
            .tellingThePerson(
                    "Vous y habitez depuis {duree} au jour de votre demande, la durée demandée est de {seuil}.",
                    "Vous y habitez depuis {duree} seulement au jour de votre demande, la durée demandée est de"
                            + " {seuil}.");

    static final Wording RESOURCES = onScreen(
                    "Jugé par une personne\u00A0: {justification}",
                    "Jugé par une personne\u00A0: {justification}",
                    "Ni le quotient ni les plafonds n’ont été trouvés.")
            .tellingThePerson(
                    "Vos ressources ouvrent droit à la bourse.", "Vos ressources n’ouvrent pas droit à la bourse.");

    static final Wording IN_SEASON = onScreen(
                    "La demande du {jour} est dans la période, qui va du {debut} au {fin}.",
                    "La demande du {jour} est hors de la période, qui va du {debut} au {fin}.",
                    "")
            .tellingThePerson(
                    "Votre demande du {jour} est dans la période, qui va du {debut} au {fin}.",
                    "Votre demande du {jour} est hors de la période, qui va du {debut} au {fin}.");

    static final Wording DEROGATION = onScreen(
                    "Admise par dérogation\u00A0: {justification}",
                    "Aucune dérogation\u00A0: {justification}",
                    "Une dérogation est possible.")
            .tellingThePerson("Elle est admise par dérogation.", "Aucune dérogation ne l’admet.");

    private BoursesSudWordings() {}
}
