package nc.maillage.access.usecase;

import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.MailId;
import nc.maillage.platform.Outbox;
import nc.maillage.platform.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Renvoyer » what was given up, while its text is kept. */
@Service
@Transactional
public class SendMailsAgain {
    private final Outbox outbox;
    private final AuditLog log;

    SendMailsAgain(Outbox outbox, AuditLog log) {
        this.outbox = outbox;
        this.log = log;
    }

    /** False when there is none, or none any more. */
    public boolean one(MailId id) {
        Permissions.require(Right.MANAGE_ORGANISATION);
        var again = outbox.sendAgain(id);
        if (again) {
            log.append("mail.sent-again", "mail", id.value(), Map.of());
        }
        return again;
    }

    public int all() {
        Permissions.require(Right.MANAGE_ORGANISATION);
        int again = outbox.sendAllAgain();
        if (again > 0) {
            log.append(
                    "mails.sent-again",
                    "collectivity",
                    Tenancy.required().value(),
                    Map.of("number", Integer.toString(again)));
        }
        return again;
    }
}
