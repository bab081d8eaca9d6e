package nc.maillage.takeup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * « Droit probable » : a person who seems entitled to an aid that nobody asked for.
 *
 * @param pupil the child, or the other of the household, for whom it would be asked; null where it is for the person or for all
 * @param lacking how many facts are missing, none where the rules grant already
 * @param takenFrom the oldest reception of a file that told a fact, null where the sheets alone do
 */
public record Finding(
        UUID id,
        PersonId person,
        boolean restricted,
        @Nullable PersonId pupil,
        String scheme,
        int lacking,
        @Nullable String commune,
        List<String> met,
        List<String> missing,
        @Nullable LocalDate takenFrom) {}
