package nc.maillage.law.bourses.iles;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.Provinces;

/** « Faits de la bourse scolaire des îles Loyauté »: what its published page asks, the quotient retained by a person. */
public final class BoursesIlesFacts {
    static final String ISLANDS = Provinces.ILES;
    static final String FIRST_DEGREE = "premier";
    static final String SECOND_DEGREE = "second";
    static final String LYCEE = "lycee";
    static final String DAY_PUPIL = "externe";
    static final String HALF_BOARDER = "demi-pensionnaire";
    static final String BOARDER = "pensionnaire";
    static final String YES = "oui";

    private static final FactSheet OPEN = new FactSheet();
    private static final List<Choice> PROVINCES = Provinces.CHOICES;

    public static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    public static final FactKey<LocalDate> BIRTH = OPEN.pastDate(
            "pupil_birth_date", "Naissance de l’élève", "Quel est le jour de naissance de l’élève\u202F?");
    public static final FactKey<LocalDate> START_OF_TERM = OPEN.date(
            "start_of_school", "Jour de la rentrée", "Quel est le jour de la rentrée de l’année demandée\u202F?");
    public static final FactKey<String> LEVEL = OPEN.choice(
            "school_level",
            "Niveau d’enseignement",
            "Où en est l’élève\u202F?",
            List.of(
                    new Choice(FIRST_DEGREE, "Premier degré"),
                    new Choice(SECOND_DEGREE, "Second degré, hors lycée"),
                    new Choice(LYCEE, "Lycée"),
                    new Choice("superieur", "Enseignement supérieur")));
    public static final FactKey<String> STATUS = OPEN.choice(
            CommonFacts.PUPIL_STATUS,
            "Statut de l’élève",
            "L’élève est-il externe, demi-pensionnaire ou pensionnaire\u202F?",
            List.of(
                    new Choice(DAY_PUPIL, "Externe"),
                    new Choice(HALF_BOARDER, "Demi-pensionnaire"),
                    new Choice(BOARDER, "Pensionnaire")));
    public static final FactKey<String> SCHOOL_PROVINCE = OPEN.choice(
            "school_province", "Province de scolarisation", "Où l’élève est-il scolarisé\u202F?", PROVINCES);
    public static final FactKey<String> RESIDENCE_PROVINCE = OPEN.choice(
            "residence_province",
            "Province d’habitation",
            "Dans quelle province la famille habite-t-elle\u202F?",
            PROVINCES);
    public static final FactKey<LocalDate> RESIDENCE_SINCE = OPEN.pastDate(
            "residence_since",
            "Début de l’habitation aux îles",
            "Depuis quel jour la famille habite-t-elle aux îles\u202F?");
    public static final FactKey<Boolean> TAX_NOTICE = OPEN.yesNo(
            "tax_notice",
            "Avis d’imposition ou de non-imposition",
            "L’avis d’imposition ou de non-imposition, qu’une déclaration ne remplace plus, est-il donné\u202F?");
    public static final FactKey<Judgment<String>> WITHOUT_NOTICE = OPEN.judgedChoice(
            "without_tax_notice",
            "Dossier sans avis d’imposition",
            "L’avis est obligatoire et manque\u00A0: le dossier peut-il être examiné sans lui\u202F?",
            List.of(new Choice(YES, "Oui"), new Choice("non", "Non")));
    public static final FactKey<Judgment<Francs>> QUOTIENT = OPEN.judgedFrancs(
            "family_quotient", "Quotient familial", "Quel quotient familial retenir, en francs\u202F?");

    public static final FactSheet SHEET = OPEN.seal();

    private BoursesIlesFacts() {}
}
