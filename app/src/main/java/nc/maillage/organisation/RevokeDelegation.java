package nc.maillage.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Révoquer une délégation » from a day on, never backwards: what was signed before stays signed. */
@Service
@Transactional
public class RevokeDelegation {
    private static final int LONGEST = 250;

    private final RightToKeep right;
    private final DelegationStore store;
    private final AuditLog log;
    private final Clock clock;

    RevokeDelegation(RightToKeep right, DelegationStore store, AuditLog log, Clock clock) {
        this.right = right;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /** @param from first day on which the agent may no longer sign under it */
    public Filing<DelegationId> run(DelegationId id, LocalDate from, String reason) {
        right.require();
        var found = store.byId(id);
        if (found.isEmpty()) {
            return Filing.refused("delegation", "Cette délégation n’existe pas.");
        }
        var entry = new Entry();
        var why = entry.text("reason", reason, LONGEST, "Dites pourquoi la délégation est révoquée.");
        var delegation = found.get().delegation();
        var to = delegation.to();
        entry.check("from", found.get().revokedFrom() == null, "Cette délégation est déjà révoquée.");
        entry.check(
                "from",
                !from.isBefore(LocalDate.now(clock)),
                "Une révocation ne remonte pas le temps : choisissez aujourd’hui ou un jour à venir.");
        entry.check("from", !from.isBefore(delegation.from()), "La délégation n’a pas encore commencé ce jour-là.");
        entry.check("from", to == null || !from.isAfter(to), "La délégation est déjà finie ce jour-là.");
        if (!entry.sound()) {
            return entry.refused();
        }
        if (!store.revoke(id, from, why)) {
            return Filing.refused("from", "Cette délégation vient d’être révoquée par un collègue.");
        }
        log.append("delegation.revoked", "delegation", id.value(), Map.of("from", from.toString()));
        return new Filing.Kept<>(id);
    }
}
