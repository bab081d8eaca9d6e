package nc.maillage.law.amg.sud;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.Provinces;
import nc.maillage.law.fact.YesOrNo;

/** « Faits de la carte d’aide médicale »: what the SAMPS asks, no more than the conditions need. */
public final class AmgSudFacts {
    public static final String PROVINCE_SUD = Provinces.SUD;
    public static final String CENTRE_SUD = "sud";
    public static final String CENTRE_ELSEWHERE = "ailleurs";
    public static final String CENTRE_NOWHERE = "aucune";
    public static final String YES = "oui";
    public static final String NO = "non";
    public static final String PARTNER = "conjoint";
    public static final String CHILD = "enfant";
    public static final String OTHER_RELATIVE = "autre";

    private static final FactSheet OPEN = new FactSheet();

    public static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    public static final FactKey<String> RESIDENCE_PROVINCE = OPEN.choice(
            "residence_province",
            "Province d’habitation",
            "Dans quelle province la personne habite-t-elle\u202F?",
            Provinces.CHOICES);
    public static final FactKey<LocalDate> RESIDENCE_SINCE = OPEN.pastDate(
            "residence_since",
            "Début de l’habitation en province Sud",
            "Depuis quel jour habite-t-elle en province Sud\u202F?");
    public static final FactKey<Judgment<String>> RESIDENCE_ON_THE_DAY = OPEN.judgedChoice(
            "residence_on_the_day",
            "Durée d’habitation égale à la durée demandée, au jour près",
            "La condition de résidence est-elle remplie ce jour-là, où la durée est exactement celle demandée\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Judgment<String>> CENTRE_OF_INTERESTS = OPEN.judgedChoice(
            "centre_of_interests",
            "Centre des intérêts moraux et matériels",
            "Où est le centre des intérêts moraux et matériels de la personne\u202F?",
            List.of(
                    new Choice(CENTRE_SUD, "En province Sud"),
                    new Choice(CENTRE_ELSEWHERE, "Dans une autre province"),
                    new Choice(CENTRE_NOWHERE, "Nulle part\u00A0: aucune résidence de rattachement")));
    public static final FactKey<Judgment<Francs>> RETAINED_RESOURCES = OPEN.judgedFrancs(
            "retained_resources",
            "Ressources retenues, par mois",
            "Quelles ressources retenir, par mois et en francs\u202F?");
    public static final FactKey<Judgment<Integer>> PERSONS_COUNTED = OPEN.judgedCount(
            "persons_counted",
            "Nombre de personnes retenu pour le plafond",
            "Combien de personnes compter pour le plafond\u202F?");
    public static final FactKey<Boolean> OTHER_COVER = OPEN.yesNo(
            "other_cover",
            "Autre couverture",
            "La personne a-t-elle une autre couverture (CAFAT, mutuelle, assurance)\u202F?",
            Confidentiality.ORDINARY);
    public static final FactKey<Boolean> PREGNANT =
            OPEN.yesNo("pregnant", "Grossesse", "La personne est-elle enceinte\u202F?", Confidentiality.HEALTH);
    public static final FactKey<Boolean> VETERAN = OPEN.yesNo(
            "veteran",
            "Ancien combattant ou assimilé",
            "La personne est-elle ancien combattant, volontaire des Forces françaises libres ou veuve de guerre\u202F?",
            Confidentiality.ORDINARY);
    public static final FactKey<Judgment<String>> CARD_M_ELSEWHERE = OPEN.judgedChoice(
            "card_m_outside_south",
            "Carte M hors de la province Sud",
            "La province Sud peut-elle donner la carte M à une femme enceinte qui n’y habite pas\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Judgment<String>> CARD_C_CONDITIONS = OPEN.judgedChoice(
            "card_c_conditions",
            "Conditions de la carte C",
            "La personne remplit-elle les conditions de la carte C\u202F?",
            YesOrNo.CHOICES);

    public static final FactKey<String> MEMBER_PERSON =
            OPEN.memberText("person", "Identifiant", "Quel est l’identifiant de cette personne\u202F?");
    public static final FactKey<String> MEMBER_NAME =
            OPEN.memberText("name", "Nom", "Comment s’appelle cette personne\u202F?");
    public static final FactKey<String> MEMBER_LINK = OPEN.memberChoice(
            "link",
            "Lien avec le demandeur",
            "Quel est son lien avec le demandeur\u202F?",
            List.of(
                    new Choice(PARTNER, "Conjoint ou compagnon"),
                    new Choice(CHILD, "Enfant"),
                    new Choice(OTHER_RELATIVE, "Autre personne du foyer")));
    public static final FactKey<LocalDate> MEMBER_BIRTH_DATE =
            OPEN.memberPastDate("birth_date", "Naissance", "Quel est son jour de naissance\u202F?");

    public static final FactSheet SHEET = OPEN.seal();

    private AmgSudFacts() {}
}
