package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.notices.NoticeField;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.domain.ByHand;
import nc.maillage.recruitment.domain.TypedRecord;
import nc.maillage.recruitment.store.NoticeStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Saisir un avis sans texte » : a person types what the file shows; it then proposes as the others do. */
@Service
@Transactional
public class TypeNotice {
    private final NoticeStore notices;
    private final ProposeChart propose;
    private final AuditLog log;
    private final Clock clock;

    TypeNotice(NoticeStore notices, ProposeChart propose, AuditLog log, Clock clock) {
        this.notices = notices;
        this.propose = propose;
        this.log = log;
        this.clock = clock;
    }

    public Filing<UUID> run(UUID id, TypedRecord typed) {
        Permissions.require(Right.KEEP_CHART);
        notices.oneAtATime();
        var notice = notices.hold(id).orElseThrow();
        if (!notice.textless()) {
            return Filing.refused("title", "Cet avis a un texte : ce qui a été lu ne se change pas.");
        }
        if (!typed.said().containsKey(NoticeField.TITLE)) {
            return Filing.refused("title", "Écrivez l’intitulé de l’avis.");
        }
        var hand = new ByHand(CurrentAgent.required().agent().id(), clock.instant());
        var record = notice.typed(typed, hand, LocalDate.now(clock));
        notices.type(record, hand);
        int proposed = propose.from(record, typed.notice());
        log.append("notice.typed", "notice", id, Map.of("proposals", Integer.toString(proposed)));
        return new Filing.Kept<>(id);
    }
}
