package nc.maillage.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nc.maillage.people.PersonId;

/** « Aides en cours » : what was granted without a card, until the last day that the decision gave it. */
public interface RunningGrants {
    /** Those among them to whom, or for whom, that aid was granted to that day or beyond, be it to begin later. */
    Set<PersonId> notEndedOn(String scheme, Collection<PersonId> persons, LocalDate day);
}
