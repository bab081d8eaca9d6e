package nc.maillage.recruitment.domain;

/** « Réponse à une proposition ». */
public enum ChartAnswer {
    PROPOSED("à juger"),
    ACCEPTED("acceptée"),
    CORRECTED("corrigée"),
    REFUSED("refusée");

    private final String label;

    ChartAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean applied() {
        return this == ACCEPTED || this == CORRECTED;
    }
}
