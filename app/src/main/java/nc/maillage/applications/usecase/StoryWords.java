package nc.maillage.applications.usecase;

import java.util.Arrays;
import java.util.Map;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;

/** The words in which an act of the log is told: « a demandé une pièce ». */
@Component
class StoryWords {
    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("application.registered", "a enregistré la demande"),
            Map.entry("application.acknowledged", "a accusé réception de la demande"),
            Map.entry("application.piece_asked", "a demandé une pièce"),
            Map.entry("application.piece_received", "a reçu une pièce"),
            Map.entry("application.piece_replaced", "a remplacé une pièce"),
            Map.entry("application.piece_accepted", "a accepté une pièce"),
            Map.entry("application.pieces_received", "a reçu les pièces"),
            Map.entry("application.pieces_accepted", "a accepté les pièces"),
            Map.entry("application.piece_refused", "a refusé une pièce"),
            Map.entry("application.piece_quarantined", "a mis une pièce en quarantaine"),
            Map.entry("application.piece_reused", "a repris une pièce d’une autre demande"),
            Map.entry("application.resources_listed", "a noté les ressources mois par mois"),
            Map.entry("application.proposed", "a proposé une décision"),
            Map.entry("application.sent_back", "a renvoyé la proposition"),
            Map.entry("application.decided", "a signé la décision"),
            Map.entry("application.withdrawn", "a noté que la personne retire sa demande"),
            Map.entry("application.handed_over", "a confié le dossier à un collègue"),
            Map.entry("application.taken", "a pris le dossier"),
            Map.entry("application.released", "a remis le dossier au bureau"));

    private final SchemeCatalogue catalogue;

    StoryWords(SchemeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String deed(String act, Map<String, String> details) {
        return switch (act) {
            case "application.facts_established" -> "a établi%s".formatted(facts(details));
            case "application.judged" -> "a apprécié%s".formatted(facts(details));
            default -> DEEDS.getOrDefault(act, "a agi sur le dossier");
        };
    }

    private String facts(Map<String, String> details) {
        var labels = Arrays.stream(details.getOrDefault("facts", "").split(" "))
                .filter(key -> !key.isEmpty())
                .map(key -> label(details.getOrDefault("scheme", ""), key))
                .distinct()
                .toList();
        return labels.isEmpty() ? " des faits" : " «\u00A0" + String.join("\u00A0», «\u00A0", labels) + "\u00A0»";
    }

    private String label(String scheme, String key) {
        return key.equals("health")
                ? "une donnée de santé"
                : catalogue
                        .byKey(scheme)
                        .flatMap(found -> found.sheet().find(key, false))
                        .map(FactDefinition::label)
                        .orElse(key);
    }
}
