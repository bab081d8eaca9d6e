package nc.maillage.recruitment.domain;

/** « Situation d’une vacance » : its state, and once it is published what became of its notice at an instant. */
public enum VacancyStage {
    DRAFT("brouillon"),
    APPROVED("approuvée"),
    SUBMITTED("transmise à la DRHFPNC"),
    NUMBERED("numérotée"),
    OPEN("ouverte"),
    CLOSED("close, sans issue enregistrée"),
    FILLED("pourvue"),
    UNSUCCESSFUL("infructueuse"),
    WITHDRAWN("retirée"),
    ABANDONED("abandonnée");

    private final String label;

    VacancyStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
