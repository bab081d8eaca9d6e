package nc.maillage.access.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.Totp;
import nc.maillage.access.store.AccountStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Enrôler une seconde preuve » : kept once the telephone has given a first right code. */
@Service
@Transactional
public class EnrolSecondFactor {
    private final AccountStore accounts;
    private final RecoveryCodes recovery;
    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EnrolSecondFactor(AccountStore accounts, RecoveryCodes recovery, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.recovery = recovery;
        this.log = log;
        this.clock = clock;
    }

    public byte[] draw() {
        var secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The recovery codes, shown once. An account that has a telephone keeps it. */
    public Filing<List<String>> run(AccountId id, byte[] secret, String typed) {
        var step = new Totp(secret).stepMatching(typed, clock.instant(), 0);
        if (step.isEmpty()) {
            return Filing.refused(
                    "code",
                    "Ce code n’est pas le bon. Vérifiez l’heure du téléphone, puis tapez le code affiché maintenant.");
        }
        if (accounts.secondFactor(id).isPresent()) {
            return Filing.refused("code", "Ce compte a déjà un téléphone.");
        }
        accounts.setSecondFactor(id, secret);
        accounts.useStep(id, step.getAsLong());
        var codes = recovery.renew(id);
        log.append("account.second-factor-enrolled", "account", id.value(), Map.of());
        return new Filing.Kept<>(codes);
    }
}
