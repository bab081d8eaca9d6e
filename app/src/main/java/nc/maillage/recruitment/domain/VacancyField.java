package nc.maillage.recruitment.domain;

import org.jspecify.annotations.Nullable;

/** « Rubrique d’une vacance » : what is typed for a notice, in the order of the template. */
public enum VacancyField {
    TITLE(
            "Intitulé du poste",
            Kind.LINE,
            "Comme le public le lira, le lieu entre parenthèses s’il distingue le poste."),
    POSITIONS(
            "Nombre de postes",
            Kind.NUMBER,
            "À partir de 2, le nombre s’imprime devant l’intitulé : écrivez-le au pluriel."),
    EMPLOYER("Employeur", Kind.LINE, null),
    CORPS("Corps ou cadre d’emploi", Kind.LINE, null),
    OTHER_CORPS("Deuxième corps possible", Kind.LINE, null),
    THIRD_CORPS("Troisième corps possible", Kind.LINE, null),
    SPECIALITY("Spécialité", Kind.LINE, null),
    DOMAIN("Domaine", Kind.LINE, null),
    DIRECTION("Direction", Kind.LINE, null),
    SERVICE("Service", Kind.LINE, null),
    MODE("Mode de recrutement", Kind.CHOICE, null),
    RESIDENCE(
            "Durée de résidence exigée",
            Kind.LINE,
            "Telle qu’elle s’imprime : « au moins égale à 5 ans », « inférieure à 3 ans », « / », ou rien."),
    WORKPLACE("Lieu de travail", Kind.LINE, null),
    AVAILABILITY(
            "Poste à pourvoir", Kind.LINE, "Par exemple : immédiatement, susceptible d’être vacant, 1er mars 2027."),
    JOB("Emploi RESPNC", Kind.LINE, "Le titre d’une fiche du répertoire des emplois."),
    DETAILS(
            "Détails de l’offre",
            Kind.LINES,
            "Un paragraphe par ligne ; une ligne qui commence par un tiret est un point."),
    MISSIONS(
            "Missions",
            Kind.LINES,
            "Un point par ligne. Une ligne qui finit par deux-points annonce celles d’en dessous."),
    ACTIVITIES("Activités principales", Kind.LINES, null),
    SECONDARY_ACTIVITIES("Activités secondaires", Kind.LINES, null),
    PARTICULARITIES("Caractéristiques particulières de l’emploi", Kind.LINES, null),
    KNOWLEDGE("Savoir, connaissances, diplôme exigé", Kind.LINES, null),
    KNOW_HOW("Savoir-faire", Kind.LINES, null),
    BEHAVIOUR("Comportement professionnel", Kind.LINES, null),
    CONTACT("Contact et informations complémentaires", Kind.LINES, "Ces lignes seront publiques."),
    ANSWER("Pour répondre à cette offre", Kind.LINES, null);

    /** « Nature d’une rubrique » : one line, several, a number, or one of a few words. */
    public enum Kind {
        LINE(300),
        LINES(8000),
        NUMBER(3),
        CHOICE(20);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        public int longest() {
            return longest;
        }
    }

    private final String label;
    private final Kind kind;
    private final @Nullable String hint;

    VacancyField(String label, Kind kind, @Nullable String hint) {
        this.label = label;
        this.kind = kind;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String hint() {
        return hint;
    }
}
