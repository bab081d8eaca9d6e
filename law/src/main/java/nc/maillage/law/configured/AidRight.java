package nc.maillage.law.configured;

/** « Autre droit »: one that the person holds or not elsewhere, such as being boursier, and what it does here. */
public record AidRight(String key, String label, String question, Effect effect) {
    /** « Effet d’un autre droit ». */
    public enum Effect {
        REQUIRED("requis"),
        EXCLUDING("exclu"),
        /** It only settles the amount. */
        FOR_THE_AMOUNT("montant");

        private final String code;

        Effect(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The name of the fact that says whether it is held. */
    public String fact() {
        return "right_" + key.replace('-', '_');
    }
}
