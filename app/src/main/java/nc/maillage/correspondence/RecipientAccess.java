package nc.maillage.correspondence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** « Accès au destinataire » : asked of the room that knows people, as this one does not. */
public interface RecipientAccess {
    /** Those of these persons that the signed-in agent may know to have letters: neither a restricted one nor one kept from the agent. */
    Set<UUID> known(Collection<UUID> persons);
}
