package nc.maillage.access;

import java.util.Optional;
import java.util.UUID;

/** « Numéros de personne » : what the rooms below the one of people need to name a person on a screen, and no more. */
public interface FileNumbers {
    /** Empty when there is none, or when the signed-in agent may not know of it. */
    Optional<UUID> personWith(String number);

    Optional<String> numberOf(UUID person);
}
