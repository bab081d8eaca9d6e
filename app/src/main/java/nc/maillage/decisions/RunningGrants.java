package nc.maillage.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nc.maillage.people.PersonId;

/** « Aides en cours » : what was granted without a card, for the days that the decision gave it. */
public interface RunningGrants {
    /** Those among them who have that aid on that day, or for whom it was granted. */
    Set<PersonId> on(String scheme, Collection<PersonId> persons, LocalDate day);
}
