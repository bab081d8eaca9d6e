package nc.maillage.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Personnes » : the door of the room; all of it stays within the current collectivity. */
public interface People {
    /** Empty also when the signed-in agent is not entitled to see a restricted person. */
    Optional<PersonSummary> find(PersonId id);

    /** For letters and jobs already decided upon: also finds a restricted person. Not for screens. */
    Optional<PersonSummary> findForAct(PersonId id);

    /** Several at once, as {@link #findForAct}. */
    Map<PersonId, PersonSummary> findAllForAct(Collection<PersonId> ids);

    /** By the seven digits shown to agents; empty where {@link #find} is. */
    Optional<PersonSummary> findByNumber(String number);

    /** Several at once, for lists: whoever is restricted, or kept from the signed-in agent by a recusal, is there, masked. */
    Map<PersonId, PersonSummary> findAll(Collection<PersonId> ids);

    /** The household the person belonged to on that day, alone when none is known; masked where {@link #findAll} masks. */
    Household householdOn(PersonId id, LocalDate day);

    /** The declared family of the person on that day, the person included; empty when none was declared. */
    List<PersonId> familyOn(PersonId id, LocalDate day);

    /** All the periods known, newest first. */
    List<Residence> residences(PersonId id);

    Optional<Residence> residenceOn(PersonId id, LocalDate day);

    /** Where each lives on that day, for lists: nothing of whom the signed-in agent may not open. */
    Map<PersonId, Residence> residencesOn(Collection<PersonId> ids, LocalDate day);

    /**
     * Those who bear all of these words as beginnings of their names, or names that sound alike; those who look alike
     * where nobody does. Never a restricted person, nor one that the signed-in agent is kept away from.
     */
    List<PersonId> named(String words);

    /**
     * In the order of their identifiers, those after that one; the first ones where it is null. For jobs that go through
     * the base, not for screens.
     *
     * @param restricted whether files of restricted access are among them
     */
    List<PersonId> following(@Nullable PersonId after, int size, boolean restricted);

    /** Of whom {@link #following} goes through. */
    long count(boolean restricted);

    /** Social cover declared on that day, such as « CAFAT » : empty list when none, absent when never asked. */
    Optional<List<String>> coversOn(PersonId id, LocalDate day);
}
