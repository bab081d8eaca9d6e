package nc.maillage.candidacies.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.candidacies.domain.Answers;

/** What another tab saved and this one typed otherwise, said field by field. */
final class Differences {
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("firstName", "Prénom");
        FIELDS.put("lastName", "Nom");
        FIELDS.put("telephone", "Téléphone");
        FIELDS.put("way", "Situation");
        FIELDS.put("citizenship", "Citoyenneté");
        FIELDS.put("residence", "Résidence");
        FIELDS.put("residentSince", "Début de la résidence");
        FIELDS.put("corpsChange", "Changement de corps");
        FIELDS.put("kept", "Accord pour être gardé");
    }

    private Differences() {}

    /** Never empty: where the answers agree, it is the pieces or the sending that changed. */
    static List<String> of(Answers saved, Map<String, String> typed) {
        var known = AnswersForm.typed(saved);
        var differences = new ArrayList<String>();
        FIELDS.forEach((name, label) -> {
            var there = known.getOrDefault(name, "");
            var here = typed.getOrDefault(name, "");
            if (!there.equals(here)) {
                differences.add("%s\u00A0: enregistré %s, tapé ici %s".formatted(label, quoted(there), quoted(here)));
            }
        });
        return differences.isEmpty() ? List.of("Ses pièces, ou son envoi.") : differences;
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "vide" : "« " + value + " »";
    }
}
