package nc.maillage.people;

import java.util.Collection;
import java.util.Map;

/** « Résumé des dossiers » shown beside a search result: « 2 demandes, 1 en cours ». Beans; those absent have none. */
public interface FileSummaries {
    Map<PersonId, String> of(Collection<PersonId> persons);
}
