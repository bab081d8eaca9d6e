package nc.maillage.recruitment.domain;

/** « Issue d’un fichier envoyé ». */
public enum IntakeOutcome {
    OPENED("archive ouverte", "Archives ouvertes"),
    IMPORTED("importé", "Importés"),
    KNOWN("déjà importé", "Déjà importés"),
    TEXTLESS("gardé, à saisir à la main", "Gardés, à saisir à la main"),
    REFUSED("refusé", "Refusés");

    private final String label;
    private final String several;

    IntakeOutcome(String label, String several) {
        this.label = label;
        this.several = several;
    }

    public String label() {
        return label;
    }

    public String several() {
        return several;
    }
}
