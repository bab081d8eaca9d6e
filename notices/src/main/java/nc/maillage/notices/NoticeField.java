package nc.maillage.notices;

/** « Champ de l’avis »: what a record may say, under the name that files use and the words that pages use. */
public enum NoticeField {
    DOCUMENT_TYPE("document_type", "nature du document"),
    TITLE("title", "intitulé"),
    REFERENCE("reference", "référence"),
    REFERENCE_DATE("reference_date", "date de la référence"),
    EMPLOYER("employer", "employeur"),
    DIRECTION("direction", "direction"),
    SERVICE("service", "service"),
    CORPS_CADRE("corps_cadre", "corps ou cadre d’emploi"),
    DOMAINE("domaine", "domaine"),
    SPECIALITE("specialite", "spécialité"),
    CORPS("corps", "corps du répertoire"),
    CATEGORY("category", "catégorie"),
    RESIDENCE_MODE("residence_mode", "mode de recrutement"),
    RESIDENCE("residence", "durée de résidence exigée"),
    RESIDENCE_YEARS("residence_years", "années de résidence"),
    WORKPLACE("workplace", "lieu de travail"),
    PUBLICATION_DATE("publication_date", "date de dépôt de l’offre"),
    DEADLINE("deadline", "date limite de candidature"),
    WEEKDAY_CHECK("weekday_check", "jour de semaine des dates"),
    AVAILABILITY("availability", "poste à pourvoir"),
    POSITIONS("positions", "nombre de postes"),
    CONTRACT("contract", "contrat"),
    REPUBLICATION_NOTE("republication_note", "mention de republication"),
    PREVIOUS_DEADLINE("previous_deadline", "date limite précédente"),
    STATUS("status", "état"),
    RESPNC_JOB("respnc_job", "emploi RESPNC"),
    DETAILS("details", "détails de l’offre"),
    DETAILS_LIST("details_list", "liste des détails"),
    MISSIONS_INTRO("missions_intro", "annonce des missions"),
    MISSIONS("missions", "missions"),
    MISSION_GROUPS("mission_groups", "groupes de missions"),
    ACTIVITIES_INTRO("activities_intro", "annonce des activités principales"),
    ACTIVITIES("activities", "activités principales"),
    ACTIVITY_GROUPS("activity_groups", "groupes d’activités"),
    SECONDARY_ACTIVITIES_INTRO("secondary_activities_intro", "annonce des activités secondaires"),
    SECONDARY_ACTIVITIES("secondary_activities", "activités secondaires"),
    PARTICULARITIES("particularities", "caractéristiques particulières"),
    PROFILE("profile", "profil du candidat"),
    APPLICATION("application", "contact et candidature"),
    OTHER_SECTIONS("other_sections", "autres rubriques");

    private final String key;
    private final String french;

    NoticeField(String key, String french) {
        this.key = key;
        this.french = french;
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** The words on a page. */
    public String french() {
        return french;
    }
}
