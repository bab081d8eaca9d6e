package nc.maillage.access.domain;

import java.time.Instant;
import java.util.Set;
import nc.maillage.access.Role;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * « Compte » : lets one agent of one collectivity sign in.
 *
 * @param telephone an application of codes is enrolled; {@code passkey} at least one passkey is
 * @param singleKeys single keys act as shortcuts on the pages
 * @param epoch grows when a proof of identity or the state changes: sessions of an earlier epoch end at their next request
 * @param lastSignedInAt null while nobody has used it
 */
public record Account(
        AccountId id,
        AgentId agent,
        String login,
        Set<Role> roles,
        boolean disabled,
        boolean mustChangePassword,
        boolean telephone,
        boolean passkey,
        boolean singleKeys,
        int epoch,
        @Nullable Instant lastSignedInAt,
        int version) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether something more than a password can be asked for. */
    public boolean secondFactor() {
        return telephone || passkey;
    }
}
