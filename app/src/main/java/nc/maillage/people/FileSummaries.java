package nc.maillage.people;

import java.util.Collection;
import java.util.Map;

/** « Résumé des dossiers » shown beside a search result: « 2 dossiers, 1 ouvert ». Beans; those absent have no file. */
public interface FileSummaries {
    Map<PersonId, String> of(Collection<PersonId> persons);
}
