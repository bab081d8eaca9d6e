package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Donner délégation de signature » : one agent holds one delegation a day for a scheme. */
@Service
@Transactional
public class GrantDelegation {
    private static final int LONGEST = 250;

    private final RightToKeep right;
    private final DelegationStore store;
    private final AgentStore agents;
    private final AuditLog log;
    private final Ids ids;

    GrantDelegation(RightToKeep right, DelegationStore store, AgentStore agents, AuditLog log, Ids ids) {
        this.right = right;
        this.store = store;
        this.agents = agents;
        this.log = log;
        this.ids = ids;
    }

    /** « Délégation à donner » : both days included; {@code to} null when it has no end. */
    public record NewDelegation(
            AgentId agent,
            String scheme,
            String authority,
            String reference,
            LocalDate from,
            @Nullable LocalDate to) {}

    public Filing<DelegationId> run(NewDelegation asked) {
        right.require();
        var entry = new Entry();
        var to = asked.to();
        entry.check("agent", agents.byId(asked.agent()).isPresent(), "Choisissez un agent de la liste.");
        entry.check(
                "scheme", asked.scheme().matches("[a-z0-9][a-z0-9-]{0,59}"), "Choisissez un dispositif de la liste.");
        var authority = entry.text(
                "authority", asked.authority(), LONGEST, "Écrivez au nom de qui l’agent signe, comme sur le courrier.");
        var reference =
                entry.text("reference", asked.reference(), LONGEST, "Écrivez la référence de l’acte de délégation.");
        entry.check("to", to == null || !to.isBefore(asked.from()), "Le dernier jour vient avant le premier.");
        if (!entry.sound()) {
            return entry.refused();
        }
        var delegation = new Delegation(
                new DelegationId(ids.next()), asked.agent(), asked.scheme(), authority, reference, asked.from(), to);
        if (store.overlaps(delegation)) {
            return Filing.refused(
                    "from",
                    "Cet agent a déjà une délégation pour ce dispositif sur une partie de ces jours : révoquez-la d’abord, ou changez les dates.");
        }
        store.insert(delegation);
        log.append(
                "delegation.granted",
                "delegation",
                delegation.id().value(),
                Map.of("scheme", asked.scheme(), "from", asked.from().toString()));
        return new Filing.Kept<>(delegation.id());
    }
}
