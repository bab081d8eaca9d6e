package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.notices.NoticeField;
import nc.maillage.recruitment.domain.ByHand;
import nc.maillage.recruitment.domain.FieldRead;
import nc.maillage.recruitment.store.FieldCheckStore;
import nc.maillage.recruitment.store.NoticeStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Vérifier un champ douteux » : a person saw in the file that it was rightly read. */
@Service
@Transactional
public class CheckField {
    private final NoticeStore notices;
    private final FieldCheckStore checks;
    private final AuditLog log;
    private final Clock clock;

    CheckField(NoticeStore notices, FieldCheckStore checks, AuditLog log, Clock clock) {
        this.notices = notices;
        this.checks = checks;
        this.log = log;
        this.clock = clock;
    }

    /** False where nothing was in doubt. */
    public boolean run(UUID id, NoticeField field) {
        Permissions.require(Right.KEEP_CHART);
        var notice = notices.find(id).orElseThrow();
        boolean doubted =
                notice.fields().stream().filter(each -> each.field() == field).anyMatch(FieldRead::doubtful);
        var me = new ByHand(CurrentAgent.required().agent().id(), clock.instant());
        if (!doubted || !checks.insert(id, field, me)) {
            return false;
        }
        log.append("notice.checked", "notice", id, Map.of("field", field.key()));
        return true;
    }
}
