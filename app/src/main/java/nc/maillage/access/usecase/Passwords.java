package nc.maillage.access.usecase;

import java.util.Base64;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two passes: about a tenth of a second, whether the account exists or not. */
@Component
public class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Costs as much to compare as any other, and is that of no password. */
    private static final String OF_NOBODY =
            "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, PASSES, LANES, zeroes(SALT), zeroes(HASH));

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY_KIB, PASSES);

    public String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password has no hash");
        }
        return hash;
    }

    public boolean match(String typed, String hash) {
        return encoder.matches(typed, hash);
    }

    /** Takes the time of a real check, for a login that nobody has. */
    public void matchNobody(String typed) {
        encoder.matches(typed, OF_NOBODY);
    }

    private static String zeroes(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
