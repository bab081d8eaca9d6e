package nc.maillage.correspondence.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** « Variable d’un texte » : written between braces in a letter's text, filled when the letter is composed. */
public enum TextVariable {
    REFERENCE("reference", "Numéro du dossier", "AMG-2026-04417"),
    DECISION("decision", "Numéro de la décision, vide si ce n’en est pas une", "2026-11873"),
    DATE("date", "Date du courrier", "vendredi 4 décembre 2026"),
    OBJECT("objet", "Objet du courrier", "Votre carte d’aide médicale est accordée"),
    COLLECTIVITY("collectivite", "Nom de la collectivité", "Province Sud"),
    SERVICE("service", "Service qui répond à la personne", "Bureau de coordination des aides"),
    CONTACT("contact", "Service et téléphone", "Bureau de coordination des aides, téléphone 00 00 00"),
    FOLLOWED_BY("suivi_par", "Agent qui suit le dossier", "Nadège Taufana");

    private final String key;
    private final String meaning;
    private final String example;

    TextVariable(String key, String meaning, String example) {
        this.key = key;
        this.meaning = meaning;
        this.example = example;
    }

    /** As typed between the braces. */
    public String key() {
        return key;
    }

    public String meaning() {
        return meaning;
    }

    public String example() {
        return example;
    }

    static Optional<TextVariable> of(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
