package nc.maillage.candidacies.retention.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.retention.domain.RetentionSetting;
import nc.maillage.candidacies.retention.store.RetentionStore;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Choisir la durée de conservation des candidatures » ; the earlier choices stay readable. */
@Service
@Transactional
public class SetRetention {
    private final RetentionStore store;
    private final AuditLog log;
    private final Clock clock;

    SetRetention(RetentionStore store, AuditLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    public Filing<RetentionSetting> run(int months, int keptMonths, boolean byItself, String why) {
        Permissions.require(Right.ERASE_CANDIDACY);
        if (keptMonths < months) {
            return Filing.refused(
                    "keptMonths",
                    "Un candidat qui accepte d’être gardé ne peut pas l’être moins longtemps que les autres.");
        }
        var by = CurrentAgent.required().agent().id().value();
        var setting = new RetentionSetting(months, keptMonths, byItself, why, by, clock.instant());
        log.append(
                "retention.set",
                "retention",
                store.set(setting),
                Map.of("months", "" + months, "keptMonths", "" + keptMonths, "byItself", "" + byItself));
        return new Filing.Kept<>(setting);
    }
}
