package nc.maillage.correspondence;

import java.util.UUID;

/** « Accès au destinataire » : asked of the room that knows people, as this one does not. */
public interface RecipientAccess {
    /** Whether the signed-in agent may know that this person has letters: no, for a restricted person. */
    boolean maySee(UUID person);
}
