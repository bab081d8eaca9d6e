package nc.maillage.access.usecase;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.OneTimePassword;
import nc.maillage.access.store.RecoveryCodeStore;
import org.springframework.stereotype.Component;

/** The eight codes that stand in for a lost telephone or key, once each. */
@Component
class RecoveryCodes {
    private static final int NUMBER = 8;

    private final RecoveryCodeStore store;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(RecoveryCodeStore store) {
        this.store = store;
    }

    int left(AccountId id) {
        return store.left(id);
    }

    boolean use(AccountId id, String typed) {
        return store.use(id, typed);
    }

    void forget(AccountId id) {
        store.replace(id, List.of());
    }

    /** The former ones serve no more. */
    List<String> renew(AccountId id) {
        var codes = Stream.generate(() -> OneTimePassword.draw(random))
                .limit(NUMBER)
                .toList();
        store.replace(id, codes);
        return codes;
    }
}
