package nc.maillage.correspondence;

import java.util.Optional;
import java.util.stream.Stream;

/** « Nature d’un courrier » : the end of a template's key; a decision must tell the ways and delays of appeal. */
public enum LetterKind {
    GRANT("grant", "Décision favorable", true),
    PARTIAL("partial", "Décision en partie favorable", true),
    REFUSE("refuse", "Refus", true),
    ROUTE("route", "Demande relevant d’une autre collectivité", true),
    WITHDRAW("withdraw", "Retrait d’un droit", true),
    ACKNOWLEDGE("acknowledge", "Accusé de réception", false),
    REQUEST_PIECE("request-piece", "Demande de pièces", false),
    RENEWAL("renewal", "Renouvellement proche", false);

    private final String key;
    private final String label;
    private final boolean decision;

    LetterKind(String key, String label, boolean decision) {
        this.key = key;
        this.label = label;
        this.decision = decision;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public boolean decision() {
        return decision;
    }

    /** The template of a scheme, such as {@code amg-sud.grant}. */
    public String template(String scheme) {
        return scheme + "." + key;
    }

    public static Optional<LetterKind> of(String template) {
        var kind = template.substring(template.lastIndexOf('.') + 1);
        return Stream.of(values()).filter(each -> each.key.equals(kind)).findFirst();
    }
}
