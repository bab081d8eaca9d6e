package nc.maillage.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
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

    private final ActWords words;

    PostAct(String path, String question, String consequence, String button, String done) {
        this.words = new ActWords(path, question, consequence, button, done);
    }

    /** @param request whose address ends as that of the act */
    static PostAct of(HttpServletRequest request) {
        var address = request.getRequestURI();
        return Stream.of(values())
                .filter(each -> address.endsWith("/" + each.words.path()))
                .findFirst()
                .orElseThrow();
    }

    public ActWords words() {
        return words;
    }
}
