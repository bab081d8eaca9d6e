package nc.maillage.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Fiche de délégation » : a delegation and what became of it.
 *
 * @param revokedFrom first day on which it no longer lets anyone sign, null while it was not revoked
 */
public record DelegationRecord(
        Delegation delegation,
        @Nullable LocalDate revokedFrom,
        @Nullable String revocationReason) {
    public boolean holdsOn(LocalDate day) {
        var to = delegation.to();
        return !day.isBefore(delegation.from())
                && (to == null || !day.isAfter(to))
                && (revokedFrom == null || day.isBefore(revokedFrom));
    }
}
