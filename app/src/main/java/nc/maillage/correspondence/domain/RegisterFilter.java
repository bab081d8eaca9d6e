package nc.maillage.correspondence.domain;

import java.util.Arrays;

/**
 * « Recherche au registre » of the mail.
 *
 * @param words part of a number of letter or of file; empty for all
 */
public record RegisterFilter(Stage stage, String words, Column column, boolean descending) {
    /** « Étape » shown apart in the register. */
    public enum Stage {
        ALL("", "Tous"),
        TO_DRAW("a-rendre", "En préparation"),
        TO_SEND("a-envoyer", "À envoyer"),
        SENT("envoye", "Envoyés"),
        RETURNED("revenu", "Revenus"),
        NOTIFIED("notifie", "Notifiés");

        private final String key;
        private final String label;

        Stage(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** As written in the address of the page. */
        public String key() {
            return key;
        }

        public String label() {
            return label;
        }

        public static Stage of(String key) {
            return Arrays.stream(values())
                    .filter(each -> each.key.equals(key))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** « Colonne » that may order the list. */
    public enum Column {
        NUMBER("numero"),
        DATE("date"),
        REFERENCE("dossier"),
        STATE("etat");

        private final String key;

        Column(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        public static Column of(String key) {
            return Arrays.stream(values())
                    .filter(each -> each.key.equals(key))
                    .findFirst()
                    .orElse(NUMBER);
        }
    }
}
