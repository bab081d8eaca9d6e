package nc.maillage.law.bourses.nord;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.Provinces;

/** « Faits de la bourse scolaire de la province Nord »: no more than its published page asks. */
public final class BoursesNordFacts {
    static final String NORD = Provinces.NORD;
    static final String YES = "oui";
    static final List<String> STATUSES = List.of("externe", "demi-pensionnaire", "pensionnaire");
    static final List<String> EXCEPTIONS =
            List.of("pas-de-place", "sante", "regroupement-familial", "lycee-public-le-plus-proche");

    private static final FactSheet OPEN = new FactSheet();
    private static final List<Choice> PROVINCES = Provinces.CHOICES;

    public static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    public static final FactKey<LocalDate> BIRTH = OPEN.pastDate(
            "pupil_birth_date", "Naissance de l’élève", "Quel est le jour de naissance de l’élève\u202F?");
    public static final FactKey<String> DEGREE = OPEN.choice(
            "school_degree",
            "Degré d’enseignement",
            "Dans quel degré l’élève est-il scolarisé\u202F?",
            List.of(
                    new Choice("premier", "Premier degré"),
                    new Choice("second", "Second degré"),
                    new Choice("superieur", "Enseignement supérieur")));
    public static final FactKey<String> STATUS = OPEN.choice(
            CommonFacts.PUPIL_STATUS,
            "Statut de l’élève",
            "L’élève est-il externe, demi-pensionnaire ou pensionnaire\u202F?",
            List.of(
                    new Choice("externe", "Externe"),
                    new Choice("demi-pensionnaire", "Demi-pensionnaire"),
                    new Choice("pensionnaire", "Pensionnaire, en internat ou en foyer")));
    public static final FactKey<String> SCHOOL_PROVINCE = OPEN.choice(
            "school_province", "Province de scolarisation", "Où l’élève est-il scolarisé\u202F?", PROVINCES);
    public static final FactKey<String> EXCEPTION = OPEN.healthChoice(
            "schooling_exception",
            "Raison d’une scolarisation hors de la province Nord",
            "Pourquoi l’élève est-il scolarisé hors de la province Nord\u202F?",
            List.of(
                    new Choice("pas-de-place", "Pas de place en province Nord"),
                    new Choice("sante", "Problème de santé prouvé par un médecin"),
                    new Choice("regroupement-familial", "Regroupement familial"),
                    new Choice("lycee-public-le-plus-proche", "Orientation vers le lycée public le plus proche"),
                    new Choice("autre", "Une autre raison")));
    public static final FactKey<String> RESIDENCE_PROVINCE = OPEN.choice(
            "residence_province",
            "Province d’habitation",
            "Dans quelle province les demandeurs habitent-ils\u202F?",
            PROVINCES);
    public static final FactKey<Judgment<String>> CENTRE_OF_INTERESTS = OPEN.judgedChoice(
            "centre_of_interests",
            "Centre principal des intérêts",
            "Où est le centre principal des intérêts des demandeurs\u202F?",
            List.of(new Choice(NORD, "En province Nord"), new Choice("ailleurs", "Ailleurs")));
    public static final FactKey<Judgment<String>> RESOURCES = OPEN.judgedChoice(
            "resources",
            "Ressources de tous les membres de la famille",
            "Les ressources de tous les membres de la famille sont-elles sous le plafond\u202F?",
            List.of(new Choice(YES, "Oui"), new Choice("non", "Non")));

    public static final FactSheet SHEET = OPEN.seal();

    private BoursesNordFacts() {}
}
