package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.platform.Ids;
import nc.maillage.schemes.domain.OverlaidValue;
import nc.maillage.schemes.domain.Standing;
import nc.maillage.schemes.store.OverlayStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a dated value; nothing changes until another person approves it. */
@Component
public class ProposeParameterValue {
    private final OverlayStore overlay;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    ProposeParameterValue(OverlayStore overlay, AuditLog log, Ids ids, Clock clock) {
        this.overlay = overlay;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public OverlaidValue propose(DatedValue value) {
        Permissions.require(Right.PUBLISH_SCHEME);
        var author = CurrentAgent.required().agent().id();
        var proposed = new OverlaidValue(ids.next(), value, author, clock.instant(), new Standing.Proposed());
        overlay.insert(proposed);
        log.append(
                "parameter.proposed",
                "parameter-value",
                proposed.id(),
                Map.of("key", value.key().name(), "value", value.value().toString(), "from", "" + value.appliesFrom()));
        return proposed;
    }
}
