package nc.maillage.recruitment.domain;

/** « Raison d’une fiche à saisir » : why no program reads a file that a person may. */
public enum TextLack {
    NO_TEXT(
            "Avis sans texte",
            "le fichier n’a pas de texte",
            "Aucun texte ne se lit dans ce fichier, c’est sans doute une image numérisée\u00A0: il est gardé, ouvrez-le et saisissez sa fiche à la main."),
    LOCKED(
            "Avis protégé",
            "le fichier est protégé par un mot de passe",
            "Ce fichier est protégé par un mot de passe\u00A0: il est gardé, ouvrez-le avec son mot de passe et saisissez sa fiche à la main."),
    BROKEN(
            "Avis abîmé",
            "le fichier est abîmé",
            "Ce fichier est abîmé et le programme ne peut pas le lire\u00A0: il est gardé, saisissez sa fiche à la main si un autre logiciel l’ouvre, ou envoyez une copie entière.");

    private final String title;
    private final String fact;
    private final String sentence;

    TextLack(String title, String fact, String sentence) {
        this.title = title;
        this.fact = fact;
        this.sentence = sentence;
    }

    /** Of the notice, until somebody typed its own. */
    public String title() {
        return title;
    }

    public String fact() {
        return fact;
    }

    /** For whoever gave the file: what it is, that it is kept, what to do. */
    public String sentence() {
        return sentence;
    }
}
