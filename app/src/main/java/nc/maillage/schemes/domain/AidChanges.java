package nc.maillage.schemes.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** « Ce qui change d’une version à l’autre » of an aid, field by field as the form names them. */
public final class AidChanges {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Nom de l’aide"),
            Map.entry("granted", "Ce qui est accordé"),
            Map.entry("for", "Pour qui"),
            Map.entry("source.text", "Texte"),
            Map.entry("source.article", "Article"),
            Map.entry("source.paragraph", "Alinéa"),
            Map.entry("source.date", "Date du texte"),
            Map.entry("source.link", "Lien du texte"),
            Map.entry("source.grade", "Fiabilité"),
            Map.entry("source.confirmed", "Texte confirmé"),
            Map.entry("applies_from", "S’applique à partir du"),
            Map.entry("applies_to", "S’applique jusqu’au"),
            Map.entry("attested", "Premier jour seulement attesté"),
            Map.entry("residence.months", "Mois d’habitation"),
            Map.entry("age.min", "Âge minimum"),
            Map.entry("age.min_included", "Âge minimum compris"),
            Map.entry("age.max", "Âge maximum"),
            Map.entry("age.max_included", "Âge maximum compris"),
            Map.entry("household.health", "La composition dit un état de santé"),
            Map.entry("resources.kind", "Façon de compter les ressources"),
            Map.entry("resources.per", "Ressources par mois ou par an"),
            Map.entry("resources.inclusive", "Le plafond est admis"),
            Map.entry("resources.per_person.base", "Plafond pour une personne"),
            Map.entry("resources.per_person.percent", "Pour cent de plus par personne"),
            Map.entry("amount.kind", "Façon de fixer le montant"),
            Map.entry("amount.fixed", "Montant"),
            Map.entry("amount.judged", "Question du montant"),
            Map.entry("amount.by_right.right", "Droit dont dépend le montant"),
            Map.entry("amount.by_right.held", "Montant avec ce droit"),
            Map.entry("amount.by_right.otherwise", "Montant sans ce droit"),
            Map.entry("cap.francs", "Plafond de l’année, en francs"),
            Map.entry("cap.payments", "Plafond de l’année, en versements"));
    private static final Map<String, String> LISTS = Map.of(
            "household.compositions", "Foyer",
            "resources.quotient", "Tranche",
            "rights", "Autre droit",
            "judged", "Condition jugée",
            "pieces", "Pièce",
            "open_questions", "Question ouverte");
    private static final Map<String, String> IN_LISTS = Map.ofEntries(
            Map.entry("label", "nom"),
            Map.entry("title", "nom"),
            Map.entry("question", "question"),
            Map.entry("effect", "effet"),
            Map.entry("accepted", "accepté"),
            Map.entry("ceiling", "plafond"),
            Map.entry("from", "de"),
            Map.entry("to", "à"),
            Map.entry("amount", "montant"),
            Map.entry("hint", "précision"),
            Map.entry("when", "demandée"),
            Map.entry("owner", "qui doit répondre"),
            Map.entry("asked_on", "posée le"),
            Map.entry("about", "porte sur"));
    private static final String COMMUNE = "residence.communes.";

    private AidChanges() {}

    /** « Changement » : both as typed; empty where there is nothing. */
    public record Change(String label, String before, String after) {}

    public static List<Change> between(AidEntry before, AidEntry after) {
        var names = new TreeSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var label = label(name);
            if (!label.isEmpty() && !before.text(name).equals(after.text(name))) {
                changes.add(new Change(label, before.text(name), after.text(name)));
            }
        }
        return changes;
    }

    /** Empty for what is made from another field. */
    static String label(String name) {
        if (name.startsWith(COMMUNE)) {
            return "Commune de résidence : " + name.substring(COMMUNE.length());
        }
        var row = AidEntry.Row.of(name);
        if (!row.exists()) {
            return LABELS.getOrDefault(name, "");
        }
        var field = IN_LISTS.getOrDefault(row.field(), "");
        return field.isEmpty()
                ? ""
                : "%s n° %d, %s".formatted(LISTS.getOrDefault(row.list(), row.list()), row.at() + 1, field);
    }
}
