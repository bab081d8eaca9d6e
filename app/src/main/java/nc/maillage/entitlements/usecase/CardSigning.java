package nc.maillage.entitlements.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nc.maillage.entitlements.CardCodes;
import nc.maillage.entitlements.domain.CardClaims;
import nc.maillage.entitlements.domain.SealedClaims;
import nc.maillage.platform.Home;
import nc.maillage.platform.SigningKeys;
import org.springframework.stereotype.Component;

/** Seals what a card says with the Ed25519 key of the day, and opens what that key or one before it sealed. */
@Component
public class CardSigning implements CardCodes {
    private final CardKeys keys;

    CardSigning(Home home) {
        try {
            keys = CardKeys.in(home.secrets());
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of cards cannot be read in " + home.secrets(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of cards is not an Ed25519 key in " + home.secrets(), e);
        }
    }

    public int keyId() {
        return keys.currentId();
    }

    @Override
    public Optional<Code> read(String token) {
        return open(token)
                .map(claims -> new Code(claims.number().written(), claims.issuedOn(), claims.from(), claims.to()));
    }

    @Override
    public List<Key> publicKeys() {
        return keys.verifying().entrySet().stream()
                .map(each -> new Key("%08x".formatted(each.getKey()), pem(each.getValue())))
                .toList();
    }

    public String seal(CardClaims claims) {
        return new SealedClaims(claims.encoded(), keys.keys().sign(claims.encoded())).token();
    }

    /** What a genuine code says; empty for any other text. */
    public Optional<CardClaims> open(String token) {
        return SealedClaims.read(token)
                .flatMap(code -> CardClaims.decoded(code.claims()).filter(claims -> isOurs(code, claims.key())));
    }

    private boolean isOurs(SealedClaims code, int id) {
        var key = keys.verifying().get(id);
        return key != null && SigningKeys.proves(key, code.claims(), code.signature());
    }

    /** As any program can read it. */
    private static String pem(PublicKey key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n".formatted(body);
    }
}
