package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.web.NotFound;
import nc.maillage.schemes.domain.OverlaidValue;
import nc.maillage.schemes.store.OverlayStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves or rejects a proposed value; its author can do neither. */
@Component
public class ReviewParameterValue {
    private static final SecondReading READING = new SecondReading(
            "Une autre personne a déjà répondu pour ce chiffre.",
            "Dites pourquoi ce chiffre n’est pas approuvé.",
            "proposé ce chiffre");

    private final OverlayStore overlay;
    private final AuditLog log;
    private final Clock clock;

    ReviewParameterValue(OverlayStore overlay, AuditLog log, Clock clock) {
        this.overlay = overlay;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Approval approve(UUID id) {
        return review(id, null);
    }

    @Transactional
    public Approval reject(UUID id, String reason) {
        return review(id, reason.strip());
    }

    private Approval review(UUID id, @Nullable String rejection) {
        Permissions.require(Right.PUBLISH_SCHEME);
        var value = overlay.locked(id).orElseThrow(() -> new NotFound("value"));
        var reader = CurrentAgent.required().agent().id();
        return READING.objection(value.standing(), value.proposedBy(), reader, rejection)
                .<Approval>map(refused -> refused)
                .orElseGet(() -> close(value, reader, rejection));
    }

    private Approval close(OverlaidValue value, AgentId by, @Nullable String rejection) {
        overlay.close(value.id(), rejection == null, by, clock.instant(), rejection);
        log.append(
                rejection == null ? "parameter.approved" : "parameter.rejected",
                "parameter-value",
                value.id(),
                Map.of("key", value.value().key().name()));
        return new Approval.Done();
    }
}
