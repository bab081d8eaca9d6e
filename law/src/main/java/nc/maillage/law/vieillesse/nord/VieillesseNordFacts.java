package nc.maillage.law.vieillesse.nord;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.Provinces;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.vieillesse.PensionFirst;

/** « Faits du minimum vieillesse du Nord »: what the guichet, the commune and the commission each bring. */
final class VieillesseNordFacts {
    static final String NORD = Provinces.NORD;
    static final String YES = "oui";
    private static final FactSheet OPEN = new FactSheet();

    static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    static final FactKey<LocalDate> BIRTH_DATE =
            OPEN.pastDate("birth_date", "Naissance", "Quel est le jour de naissance de la personne\u202F?");
    static final FactKey<String> RESIDENCE_PROVINCE = OPEN.choice(
            "residence_province",
            "Province d’habitation",
            "Dans quelle province la personne habite-t-elle\u202F?",
            Provinces.CHOICES);
    static final FactKey<LocalDate> RESIDENCE_SINCE = OPEN.pastDate(
            "residence_since",
            "Début de l’habitation en province Nord",
            "Depuis quel jour habite-t-elle réellement en province Nord\u202F?");
    static final FactKey<Judgment<String>> CENTRE_OF_INTERESTS = OPEN.judgedChoice(
            "centre_of_interests",
            "Centre des intérêts moraux et matériels",
            "Où est le centre des intérêts moraux et matériels de la personne\u202F?",
            List.of(new Choice(NORD, "En province Nord"), new Choice("ailleurs", "Ailleurs")));
    static final PensionFirst PENSION = new PensionFirst(OPEN);
    static final FactKey<Boolean> ACCOMMODATED = OPEN.yesNo(
            "accommodated",
            "Accueil en établissement ou en famille",
            "La personne est-elle accueillie dans un établissement, une maison de retraite ou une famille"
                    + " d’accueil\u202F?");
    static final FactKey<Boolean> IN_COUPLE =
            OPEN.yesNo("in_couple", "Vie en couple", "La personne vit-elle en couple\u202F?");
    static final FactKey<LocalDate> PARTNER_BIRTH_DATE = OPEN.pastDate(
            "partner_birth_date", "Naissance du conjoint", "Quel est le jour de naissance du conjoint\u202F?");
    static final FactKey<Judgment<String>> PARTNER_ON_THE_DAY = OPEN.judgedChoice(
            "partner_on_the_day",
            "Jour même de l’anniversaire du conjoint",
            "Le jour de la demande est celui de l’anniversaire du conjoint\u202F: a-t-il plus que l’âge demandé\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Judgment<Francs>> RESOURCES = OPEN.judgedFrancs(
            "retained_resources",
            "Ressources retenues, par mois",
            "Quelles ressources retenir, par mois et en francs\u202F?");
    static final FactKey<Judgment<String>> YOUNGER_PARTNER = OPEN.judgedChoice(
            "younger_partner_admitted",
            "Couple dont l’un n’a pas l’âge",
            "La commission admet-elle ce couple, dont l’un n’a pas plus que l’âge demandé\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Boolean> COMMUNE_VISA =
            OPEN.yesNo("commune_visa", "Visa de la commune", "La commune a-t-elle visé le dossier\u202F?");
    static final FactKey<Judgment<String>> WITHOUT_VISA = OPEN.judgedChoice(
            "admitted_without_visa",
            "Dossier sans visa",
            "Le dossier peut-il aller à la commission sans visa de la commune\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Judgment<Francs>> COMMISSION_AMOUNT = OPEN.judgedFrancs(
            "commission_amount",
            "Montant fixé par la commission, par mois",
            "Quel montant la commission d’aide sociale a-t-elle fixé, par mois et en francs\u202F?");
    static final FactSheet SHEET = OPEN.seal();

    private VieillesseNordFacts() {}
}
