package nc.maillage.access.usecase;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.OneTimePassword;
import nc.maillage.access.store.AccountStore;
import org.springframework.stereotype.Component;

/** The eight codes that stand in for a lost telephone or key, once each. */
@Component
class RecoveryCodes {
    private static final int NUMBER = 8;

    private final AccountStore accounts;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** The former ones serve no more. */
    List<String> renew(AccountId id) {
        var codes = Stream.generate(() -> OneTimePassword.draw(random))
                .limit(NUMBER)
                .toList();
        accounts.replaceRecoveryCodes(id, codes);
        return codes;
    }
}
