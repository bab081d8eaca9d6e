package nc.maillage.testing;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nc.maillage.access.usecase.Passwords;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hundreds of invented agents share one password: its hash, the program's own, is worked out once a run. A long run that sends passwords
 * by the hundred thousand may ask for hashes that cost nothing ({@code -Dmaillage.passwords.light=true}).
 */
@Component
@Primary
class RememberedPasswords extends Passwords {
    private static final boolean LIGHT = Boolean.getBoolean("maillage.passwords.light");

    private static final Argon2PasswordEncoder NOTHING = new Argon2PasswordEncoder(16, 32, 1, 8, 1);

    private static final AtomicReference<String> SHARED = new AtomicReference<>("");

    @Override
    public String hash(String password) {
        if (!password.equals(Doors.PASSWORD)) {
            return hashed(password);
        }
        return SHARED.updateAndGet(known -> known.isEmpty() ? hashed(password) : known);
    }

    private String hashed(String password) {
        return LIGHT ? Objects.requireNonNull(NOTHING.encode(password)) : super.hash(password);
    }
}
