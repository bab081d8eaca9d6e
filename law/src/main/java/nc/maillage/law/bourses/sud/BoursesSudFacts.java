package nc.maillage.law.bourses.sud;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.Provinces;
import nc.maillage.law.fact.YesOrNo;

/** « Faits de la bourse scolaire de la province Sud »: a new request and a renewal are told apart by a fact. */
public final class BoursesSudFacts {
    static final String GRANT = "bourse";
    static final String START_OF_TERM = "allocation-rentree";
    static final String TRANSPORT = "aide-transport";
    static final String FIRST = "premiere";
    static final String RENEWAL = "renouvellement";
    static final String FIRST_DEGREE = "premier";
    static final String SECOND_DEGREE = "second";
    static final String PROVINCE_SUD = Provinces.SUD;
    static final String YES = "oui";
    static final String HELD = "tenue-pour-remplie";

    private static final FactSheet OPEN = new FactSheet();

    public static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    public static final FactKey<String> AID = OPEN.choice(
            "aid_asked",
            "Aide demandée",
            "Quelle aide est demandée\u202F?",
            List.of(
                    new Choice(GRANT, "Bourse"),
                    new Choice(START_OF_TERM, "Allocation de rentrée"),
                    new Choice(TRANSPORT, "Aide au transport")));
    public static final FactKey<String> KIND = OPEN.choice(
            "application_kind",
            "Première demande ou renouvellement",
            "Est-ce une première demande ou un renouvellement\u202F?",
            List.of(new Choice(FIRST, "Première demande"), new Choice(RENEWAL, "Renouvellement")));
    public static final FactKey<String> DEGREE = OPEN.choice(
            "school_degree",
            "Degré d’enseignement",
            "Dans quel degré l’élève est-il scolarisé\u202F?",
            List.of(
                    new Choice(FIRST_DEGREE, "Premier degré"),
                    new Choice(SECOND_DEGREE, "Second degré"),
                    new Choice("superieur", "Enseignement supérieur")));
    public static final FactKey<String> STATUS = OPEN.choice(
            CommonFacts.PUPIL_STATUS,
            "Statut de l’élève",
            "L’élève est-il externe, demi-pensionnaire ou interne\u202F?",
            List.of(
                    new Choice("externe", "Externe"),
                    new Choice("demi-pensionnaire", "Demi-pensionnaire"),
                    new Choice("interne", "Interne")));
    public static final FactKey<String> RESIDENCE_PROVINCE = OPEN.choice(
            "residence_province",
            "Province d’habitation",
            "Dans quelle province la famille habite-t-elle\u202F?",
            Provinces.CHOICES);
    public static final FactKey<LocalDate> RESIDENCE_SINCE = OPEN.pastDate(
            "residence_since",
            "Début de l’habitation en province Sud",
            "Depuis quel jour la famille habite-t-elle en province Sud\u202F?");
    public static final FactKey<Judgment<String>> RESIDENCE_ON_THE_DAY = OPEN.judgedChoice(
            "residence_on_the_day",
            "Durée d’habitation égale à la durée demandée, au jour près",
            "La condition de résidence est-elle remplie ce jour-là, où la durée est exactement celle demandée\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Judgment<String>> SUSPENDED_DURATION = OPEN.judgedChoice(
            "suspended_duration",
            "Durée d’habitation qui ne peut plus faire refuser",
            "La durée manque et ne peut plus faire refuser\u00A0: que retenir\u202F?",
            List.of(new Choice(HELD, "La condition est tenue pour remplie")));
    public static final FactKey<Judgment<String>> RESOURCES = OPEN.judgedChoice(
            "resources",
            "Ressources de la famille",
            "Les ressources de la famille ouvrent-elles droit à la bourse\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Judgment<String>> LATE_APPLICATION = OPEN.judgedChoice(
            "late_application",
            "Dérogation à la période des demandes",
            "Une dérogation admet-elle cette demande, déposée hors de la période\u202F?",
            YesOrNo.CHOICES);

    public static final FactSheet SHEET = OPEN.seal();

    private BoursesSudFacts() {}
}
