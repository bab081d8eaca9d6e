package nc.maillage.recruitment.domain;

/** « Analyse du fichier d’un avis » by the antivirus; {@code NONE} where none was configured as it came. */
public enum NoticeScan {
    NONE(""),
    AWAITED("L’antivirus n’a pas encore dit si ce fichier est sain\u00A0: il s’ouvrira dans quelques minutes."),
    CLEAN(""),
    INFECTED(
            "L’antivirus a trouvé un programme nuisible dans ce fichier\u00A0: il est en quarantaine et personne ne l’ouvre. Demandez-en un autre à qui l’a envoyé.");

    private final String sentence;

    NoticeScan(String sentence) {
        this.sentence = sentence;
    }

    /** Nobody opens it while it is held. */
    public boolean held() {
        return this == AWAITED || this == INFECTED;
    }

    /** Why it is held. */
    public String sentence() {
        return sentence;
    }
}
