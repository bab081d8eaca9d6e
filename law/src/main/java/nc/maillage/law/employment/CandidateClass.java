package nc.maillage.law.employment;

import nc.maillage.law.rule.Clause;

/** « Classe d’un candidat »: what the law says of a candidate, and by which text; it gives no place and compares nobody. */
public enum CandidateClass {
    CITIZEN(
            "citoyen",
            EmploymentTexts.law("classe-citoyen", "Citoyen").asking("EL-11", "EL-18"),
            "Prioritaire à diplômes et compétences égaux\u00A0: citoyen de la Nouvelle-Calédonie."),
    RESIDENT(
            "resident",
            EmploymentTexts.law("classe-resident", "Résident d’une durée suffisante")
                    .asking("EL-11", "EL-18"),
            "Prioritaire à diplômes et compétences égaux, après les citoyens\u00A0: durée de résidence suffisante."),
    WITHOUT_PRIORITY(
            "sans-priorite",
            EmploymentTexts.law("classe-sans-priorite", "Sans priorité").asking("EL-11"),
            "Sans priorité, mais pas exclu\u00A0: la candidature est examinée\u00A0; à diplômes et compétences égaux, un"
                    + " candidat prioritaire passe avant."),
    CONTRACT(
            "contractuel",
            EmploymentTexts.practice("classe-contractuel", "Contractuel").asking("EL-10"),
            "Contractuel\u00A0: seulement à défaut de candidat prioritaire."),
    CIVIL_SERVANT(
            "fonctionnaire",
            EmploymentTexts.notFound("classe-fonctionnaire", "Fonctionnaire").asking("EL-15"),
            "Fonctionnaire, par mobilité\u00A0: la loi sur l’emploi local ne classe pas une mobilité."),
    NOT_CLASSED(
            "hors-classement",
            EmploymentTexts.notFound("classe-hors-classement", "Hors classement")
                    .asking("EL-06"),
            "Hors classement\u00A0: une personne a jugé que la priorité du recrutement sur titre ne vaut pas ici."),
    NOT_YET(
            "pas-encore-classe",
            EmploymentTexts.law("classe-a-venir", "Pas encore classé"),
            "Pas encore classé\u00A0: {attendu}."),
    NO_LAW_KNOWN(
            "aucune-regle",
            EmploymentTexts.law("classe-sans-regle", "Aucune règle connue"),
            "Aucune règle connue ce jour-là\u00A0: une personne juge.");

    private final String code;
    private final Clause clause;
    private final String sentence;

    CandidateClass(String code, Clause clause, String sentence) {
        this.code = code;
        this.clause = clause;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public Clause clause() {
        return clause;
    }

    public String label() {
        return clause.title();
    }

    /** The reasons are told apart; that of {@link #NOT_YET} has a place for what is awaited. */
    public String sentence() {
        return sentence;
    }
}
