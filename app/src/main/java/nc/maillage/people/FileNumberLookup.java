package nc.maillage.people;

import java.util.Optional;

/** « Recherche par numéro de dossier » : another room finds whose file bears that number. Beans; the first answer counts. */
public interface FileNumberLookup {
    Optional<PersonId> personOf(String fileNumber);
}
