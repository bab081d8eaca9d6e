package nc.maillage.access.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.Mail;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailText;
import nc.maillage.platform.Mails;
import nc.maillage.platform.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Envoyer un courriel d’essai » : by the same way as all the others. */
@Service
@Transactional
public class SendTrialMail {
    private final Mails mails;
    private final Collectivities collectivities;
    private final AuditLog log;
    private final Clock clock;

    SendTrialMail(Mails mails, Collectivities collectivities, AuditLog log, Clock clock) {
        this.mails = mails;
        this.collectivities = collectivities;
        this.log = log;
        this.clock = clock;
    }

    public Filing<MailAddress> run(String typed) {
        Permissions.require(Right.MANAGE_ORGANISATION);
        var address = MailAddress.read(typed);
        if (address.isEmpty()) {
            return Filing.refused("address", MailAddress.HINT);
        }
        var here = Tenancy.required();
        var name = collectivities.byId(here).orElseThrow().name();
        mails.send(Mail.of(
                "Courriel d’essai",
                address.get(),
                "Courriel d’essai de Maillage",
                MailText.of("Bonjour,")
                        .and(
                                "%s a demandé ce courriel d’essai le %s. S’il vous arrive, les courriels du programme partent."
                                        .formatted(name, French.moment(clock.instant())))
                        .and("Il n’appelle pas de réponse.")));
        log.append("mail.tried", "collectivity", here.value(), Map.of());
        return new Filing.Kept<>(address.get());
    }
}
