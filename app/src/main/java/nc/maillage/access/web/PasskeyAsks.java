package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.Passkey;
import nc.maillage.access.store.PasskeyStore;
import nc.maillage.access.usecase.OwnAddress;
import nc.maillage.access.web.DoorPages.PasskeyAsk;
import org.springframework.stereotype.Component;

/** What a page asks of a key, within the collectivity of the account. */
@Component
class PasskeyAsks {
    private final PasskeyStore passkeys;
    private final Challenges challenges;
    private final OwnAddress address;

    PasskeyAsks(PasskeyStore passkeys, Challenges challenges, OwnAddress address) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.address = address;
    }

    PasskeyAsk toEnter(HttpServletRequest request, Account account) {
        return ask(request, Challenges.TO_ENTER, account);
    }

    PasskeyAsk toAdd(HttpServletRequest request, Account account) {
        return ask(request, Challenges.TO_ADD, account);
    }

    List<Passkey> of(AccountId account) {
        return passkeys.of(account);
    }

    private PasskeyAsk ask(HttpServletRequest request, String purpose, Account account) {
        var known = passkeys.of(account.id()).stream()
                .map(key -> key.credential() + ":" + key.transports())
                .collect(Collectors.joining(" "));
        return new PasskeyAsk(
                challenges.issue(request, purpose),
                address.host(),
                address.origin(),
                handle(account.id().value()),
                account.login(),
                known);
    }

    /** How keys name the account: opaque, the same for all of them. */
    private static String handle(UUID account) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
