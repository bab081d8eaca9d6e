package nc.maillage.law.yaml;

/** « Fichier YAML fautif »: the message names the file and the line, in French. */
public final class BadYaml extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadYaml(String file, int line, String message) {
        super(file + ", ligne " + line + "\u00A0: " + message);
    }
}
