package nc.maillage.people;

/** « Sorte de nom » : one person bears several, and any of them may be the one given at the counter. */
public enum NameKind {
    USED("nom d’usage"),
    BIRTH("nom de naissance"),
    MARRIED("nom d’époux ou d’épouse"),
    CUSTOMARY("nom coutumier"),
    FIRST("prénoms"),
    FORMER("ancien nom");

    private final String label;

    NameKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A person has at most one at a time; customary and former names may be several. */
    public boolean single() {
        return this != CUSTOMARY && this != FORMER;
    }
}
