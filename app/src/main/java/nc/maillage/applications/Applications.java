package nc.maillage.applications;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** « Demandes » : the door of the room. */
public interface Applications {
    Optional<Application> find(ApplicationId id);

    Optional<Application> byNumber(String number);

    /** Newest first. */
    List<Application> ofPerson(PersonId person);

    /** Those among them for whom an aid of that scheme is asked and neither decided nor withdrawn, for themselves or with a family. */
    Set<PersonId> waiting(String scheme, Collection<PersonId> persons);

    /**
     * « Demande ».
     *
     * @param number such as {@code AMG-2026-04417}
     * @param state {@code REGISTERED}, {@code INSTRUCTION}, {@code WAITING_PIECE}, {@code PROPOSED}, {@code SENT_BACK},
     *     {@code DECIDED}, {@code CLOSED}
     * @param dueOn the day silence becomes a refusal, null while suspended or once decided
     */
    record Application(
            ApplicationId id,
            String number,
            String scheme,
            int schemeVersion,
            boolean renewal,
            PersonId applicant,
            List<PersonId> family,
            LocalDate receivedOn,
            String channel,
            String state,
            @Nullable LocalDate dueOn,
            long version) {}
}
