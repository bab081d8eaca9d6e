package nc.maillage.candidacies.retention.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.retention.domain.ErasureCause;
import nc.maillage.candidacies.retention.store.RetentionStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Demande d’effacement d’une candidature » : asked by the candidate behind their link, granted or refused by somebody. */
@Service
@Transactional
public class ErasureRequests {
    private final RetentionStore store;
    private final ReadRetention retention;
    private final CandidacyStore candidacies;
    private final EraseCandidacy erase;
    private final AuditLog log;
    private final Clock clock;

    ErasureRequests(
            RetentionStore store,
            ReadRetention retention,
            CandidacyStore candidacies,
            EraseCandidacy erase,
            AuditLog log,
            Clock clock) {
        this.store = store;
        this.retention = retention;
        this.candidacies = candidacies;
        this.erase = erase;
        this.log = log;
        this.clock = clock;
    }

    /** « Suite d’une demande d’effacement ». */
    public enum Asked {
        ERASED,
        WAITING
    }

    /** By the candidate: the link is who they are. */
    public Asked ask(CandidacyId id) {
        if (retention.mayGoAtOnce(id)) {
            erase.run(id, ErasureCause.REQUEST);
            return Asked.ERASED;
        }
        store.ask(id, clock.instant());
        log.append("candidacy.erasure-asked", "candidacy", id.value(), Map.of());
        return Asked.WAITING;
    }

    public Filing<CandidacyId> grant(CandidacyId id) {
        Permissions.require(Right.ERASE_CANDIDACY);
        var candidacy = candidacies.find(id).orElse(null);
        if (candidacy == null || !waits(id)) {
            return Filing.refused("version", "Cette demande n’attend plus.");
        }
        var running = retention.running(candidacy.vacancy());
        if (running.isPresent()) {
            return Filing.refused("version", "La candidature ne peut pas être effacée\u00A0: " + running.get() + ".");
        }
        erase.run(id, ErasureCause.REQUEST);
        return new Filing.Kept<>(id);
    }

    public Filing<CandidacyId> refuse(CandidacyId id, String why) {
        Permissions.require(Right.ERASE_CANDIDACY);
        var by = CurrentAgent.required().agent().id().value();
        if (!store.refuse(id, why, by, clock.instant())) {
            return Filing.refused("version", "Cette demande n’attend plus.");
        }
        log.append("candidacy.erasure-refused", "candidacy", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }

    private boolean waits(CandidacyId id) {
        return store.waiting().stream().anyMatch(each -> each.candidacy().equals(id));
    }
}
