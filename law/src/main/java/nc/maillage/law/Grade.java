package nc.maillage.law;

/** « Fiabilité »: how far a figure or a rule can be trusted, from the best to the worst. */
public enum Grade {
    OFFICIAL("S", "source officielle"),
    SECONDARY("2", "source secondaire"),
    PRESS("P", "presse seulement"),
    OLD("O", "ancienne source officielle"),
    READING("I", "lecture du service, non confirmée");

    private final String symbol;
    private final String label;

    Grade(String symbol, String label) {
        this.symbol = symbol;
        this.label = label;
    }

    public String symbol() {
        return symbol;
    }

    public String label() {
        return label;
    }

    public Grade worst(Grade other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    public static Grade ofSymbol(String symbol) {
        for (Grade grade : values()) {
            if (grade.symbol.equals(symbol)) {
                return grade;
            }
        }
        throw new IllegalArgumentException("unknown grade " + symbol);
    }
}
