package nc.maillage.law.amg.sud;

import static nc.maillage.law.rule.Wording.onScreen;

import nc.maillage.law.rule.Wording;

/** What the screen says of each condition to the agent, and the letter to the person. */
final class AmgSudWordings {
    static final Wording ROUTED = onScreen(
                    "",
                    "Sans résidence de rattachement, la personne est prise en charge par {destination}, pas par la"
                            + " province\u00A0: la demande est orientée, elle n’est pas refusée.",
                    "")
            .tellingThePerson(
                    "",
                    "Vous n’avez pas de résidence de rattachement\u00A0: vous êtes pris en charge par {destination}, pas"
                            + " par la province. Votre demande est orientée, elle n’est pas refusée.");

    static final Wording RESIDENCE_PROVINCE = onScreen(
                    "La personne habite en province Sud.",
                    "La personne n’habite pas en province Sud\u00A0: {reponse}.",
                    "")
            .tellingThePerson("Vous habitez en province Sud.", "Vous n’habitez pas en province Sud\u00A0: {reponse}.");

    static final Wording RESIDENCE_DURATION = onScreen(
                    "Elle y habite depuis {duree} au jour de la demande, la durée demandée est de {seuil}.",
                    "Elle y habite depuis {duree} seulement au jour de la demande, la durée demandée est de {seuil}.",
                    "Elle y habite depuis {seuil} exactement\u00A0: le texte publié dit à la fois «\u00A0plus de\u00A0»"
                            + " et «\u00A0au moins\u00A0».")
            .tellingThePerson(
                    "Vous y habitez depuis {duree} au jour de votre demande, la durée demandée est de {seuil}.",
                    "Vous y habitez depuis {duree} seulement au jour de votre demande, la durée demandée est de"
                            + " {seuil}.");

    static final Wording CENTRE = onScreen(
                    "Jugé par une personne\u00A0: {justification}",
                    "Jugé par une personne, {reponse}\u00A0: {justification}",
                    "Aucune règle ne répond seule.")
            .tellingThePerson(
                    "Vous avez en province Sud le centre de vos intérêts moraux et matériels.",
                    "Vous n’avez pas en province Sud le centre de vos intérêts moraux et matériels.");

    static final Wording RESOURCES = onScreen(
                    "{montant} par mois, c’est moins que le plafond de {plafond} pour {personnes}.",
                    "{montant} par mois, ce n’est pas moins que le plafond de {plafond} pour {personnes}.",
                    "")
            .tellingThePerson(
                    "Vos ressources sont de {montant} par mois, c’est moins que le plafond de {plafond} pour"
                            + " {personnes}.",
                    "Vos ressources sont de {montant} par mois, ce n’est pas moins que le plafond de {plafond} pour"
                            + " {personnes}.");

    static final Wording PARTNER = both("Conjoint ou compagnon.", "");

    static final Wording CHILD =
            both("", "Ni conjoint, ni compagnon, ni enfant, cette personne dépose sa propre demande.");

    static final Wording MINOR = both(
            "Enfant mineur, {age} au jour de la demande.",
            "Âge de la majorité atteint le {majorite}, cette personne dépose sa propre demande.");

    static final Wording CATEGORY_A = onScreen("Carte A\u00A0: la personne n’a aucune autre couverture.", "", "")
            .tellingThePerson("Carte A\u00A0: vous n’avez aucune autre couverture.", "");

    static final Wording CATEGORY_B = onScreen(
                    "Carte B\u00A0: une autre couverture existe, l’aide médicale la complète.", "", "")
            .tellingThePerson("Carte B\u00A0: vous avez une autre couverture, l’aide médicale la complète.", "");

    static final Wording PREGNANT = onScreen(
                    "La personne est enceinte.", "Carte M\u00A0: réservée à une femme enceinte.", "")
            .tellingThePerson("Vous êtes enceinte.", "");

    static final Wording NO_OTHER_COVER = onScreen(
                    "Elle n’a aucune autre couverture.", "Carte M\u00A0: une autre couverture existe.", "")
            .tellingThePerson("Vous n’avez aucune autre couverture.", "");

    static final Wording CARD_M_PROVINCE =
            onScreen("Elle habite en province Sud.", "", "").tellingThePerson("Vous habitez en province Sud.", "");

    static final Wording CARD_M_ADMITTED = onScreen(
                    "Admise par une personne\u00A0: {justification}",
                    "Non admise par une personne\u00A0: {justification}",
                    "")
            .tellingThePerson(
                    "La carte M vous est donnée hors de la province Sud.",
                    "La carte M ne vous est pas donnée hors de la province Sud.");

    static final Wording VETERAN = onScreen(
                    "La personne est ancien combattant ou assimilée.",
                    "Carte C\u00A0: réservée aux anciens combattants et assimilés.",
                    "")
            .tellingThePerson("Vous êtes ancien combattant ou assimilé.", "");

    static final Wording CARD_C_CONDITIONS = onScreen(
                    "Jugé par une personne\u00A0: {justification}",
                    "Jugé par une personne\u00A0: {justification}",
                    "Le texte lu ne donne pas les conditions de cette carte.")
            .tellingThePerson(
                    "Vous remplissez les conditions de la carte C.",
                    "Vous ne remplissez pas les conditions de la carte C.");

    private AmgSudWordings() {}

    private static Wording both(String fulfilled, String notFulfilled) {
        return onScreen(fulfilled, notFulfilled, "").tellingThePerson(fulfilled, notFulfilled);
    }
}
