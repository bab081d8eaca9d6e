package nc.maillage.notices;

/** « Nature du document »: a notice of the template, or a communiqué for a mission that has no header. */
public enum DocumentType implements Keyed {
    NOTICE("avis"),
    COMMUNIQUE("communique");

    private final String key;

    DocumentType(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
