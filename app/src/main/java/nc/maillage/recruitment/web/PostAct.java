package nc.maillage.recruitment.web;

import java.util.stream.Stream;

/** What may be done to a post: its address, its words, what follows from it. */
public enum PostAct {
    CLOSE(
            "fermeture",
            "Fermer « %s » ?",
            "Après son dernier jour, le poste n’est plus dans l’organigramme. Son histoire et ses avis restent ; vous"
                    + " pourrez le rouvrir.",
            "Fermer le poste",
            "Le poste est fermé."),
    REOPEN(
            "reouverture",
            "Rouvrir « %s » ?",
            "Le poste revient dans l’organigramme comme s’il n’avait pas été fermé. L’histoire garde les deux actes.",
            "Rouvrir le poste",
            "Le poste est rouvert."),
    MOVE(
            "rattachement",
            "Rattacher « %s » à une autre unité ?",
            "Avant ce jour, l’organigramme le montre où il était. L’histoire garde le changement : il ne s’efface pas.",
            "Rattacher le poste",
            "Le poste est rattaché à sa nouvelle unité."),
    RETITLE(
            "intitule",
            "Corriger l’intitulé de « %s » ?",
            "Corrigez un intitulé mal lu. Les avis gardent ce qui a été lu, et l’histoire garde l’ancien intitulé.",
            "Corriger l’intitulé",
            "L’intitulé est corrigé.");

    private final String path;
    private final String question;
    private final String consequence;
    private final String act;
    private final String done;

    PostAct(String path, String question, String consequence, String act, String done) {
        this.path = path;
        this.question = question;
        this.consequence = consequence;
        this.act = act;
        this.done = done;
    }

    static PostAct of(String path) {
        return Stream.of(values())
                .filter(each -> each.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return path;
    }

    public String question() {
        return question;
    }

    public String consequence() {
        return consequence;
    }

    public String act() {
        return act;
    }

    String done() {
        return done;
    }
}
