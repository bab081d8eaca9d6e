package nc.maillage.correspondence.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** « Mode d’envoi » or of handing over. */
public enum Means {
    HAND("Remise en main propre", "Référence du récépissé signé"),
    POST_TRACKED("Lettre recommandée", "Numéro de l’accusé de réception"),
    POST_PLAIN("Lettre simple", "Ce qui prouve la réception, par exemple un appel de la personne"),
    ELECTRONIC("Envoi électronique", "Référence de l’accusé électronique");

    private final String label;
    private final String proof;

    Means(String label, String proof) {
        this.label = label;
        this.proof = proof;
    }

    public String label() {
        return label;
    }

    /** What proves that the person received it. */
    public String proof() {
        return proof;
    }

    public static Optional<Means> of(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
