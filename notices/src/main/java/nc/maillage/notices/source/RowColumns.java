package nc.maillage.notices.source;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * « Colonnes du jeu de données »: the official data set has changed the names of its columns over the years, and some give
 * the days put right. Each row is brought to the names of the full schema.
 */
final class RowColumns {
    private static final String RIGHT = "_plus1";
    private static final String NOUMEA = "T00:00:00+11:00";
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("id_avp", "id"),
            Map.entry("communique", "is_communique"),
            Map.entry("numero_avp", "numero"),
            Map.entry("title", "libelle_poste"),
            Map.entry("corps_grade", "libelle_corps_grade"),
            Map.entry("collectivite", "libelle_collectivite"),
            Map.entry("nom_collectivite_entreprise", "libelle_collectivite"),
            Map.entry("libelle_direction_entreprise", "libelle_direction"),
            Map.entry("direction_libelle", "libelle_direction"),
            Map.entry("acronyme_entreprise", "acronyme_direction"),
            Map.entry("direction_acronyme", "acronyme_direction"),
            Map.entry("service_libelle", "libelle_service"),
            Map.entry("lieu_exercice_travail", "lieu_travail"),
            Map.entry("date_mis_en_ligne", "date_mise_en_ligne"),
            Map.entry("publication_plus1", "date_mise_en_ligne"),
            Map.entry("date_cloture_avp", "date_cloture"),
            Map.entry("deadline_plus1", "date_cloture"),
            Map.entry("date_poste_a_pourvoir", "date_a_pourvoir"),
            Map.entry("date_a_pourvoir_libelle", "libelle_poste_a_pourvoir"),
            Map.entry("missions_emploi", "mission"));

    private RowColumns() {}

    /** Whether these are the columns of the data set, under any of their names. */
    static boolean areOfficial(Iterable<String> names) {
        boolean post = false;
        boolean closing = false;
        for (String name : names) {
            String official = official(name);
            post |= official.equals("libelle_poste");
            closing |= official.equals("date_cloture") || official.equals("numero");
        }
        return post && closing;
    }

    static Map<String, String> named(Map<String, String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        row.forEach((name, cell) -> {
            boolean right = name.endsWith(RIGHT) && !cell.isBlank();
            named.merge(official(name), right ? cell + NOUMEA : cell, (one, other) -> one.isBlank() ? other : one);
        });
        return named;
    }

    private static String official(String name) {
        String plain = name.strip();
        return OTHER_NAMES.getOrDefault(plain, plain);
    }
}
