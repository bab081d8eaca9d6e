package nc.maillage.correspondence.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** « Motif de retour » as the post writes it. */
public enum ReturnReason {
    UNKNOWN("Inconnu à l’adresse"),
    MOVED("Parti sans laisser d’adresse"),
    UNCLAIMED("Pli avisé et non réclamé"),
    REFUSED("Refusé par la personne"),
    OTHER("Autre motif");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<ReturnReason> of(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
