package nc.maillage.testing;

import java.util.concurrent.atomic.AtomicReference;
import nc.maillage.access.usecase.Passwords;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Hundreds of invented agents share one password: its hash, the program's own, is worked out once a run. */
@Component
@Primary
class RememberedPasswords extends Passwords {
    private static final AtomicReference<String> SHARED = new AtomicReference<>("");

    @Override
    public String hash(String password) {
        if (!password.equals(Doors.PASSWORD)) {
            return super.hash(password);
        }
        return SHARED.updateAndGet(known -> known.isEmpty() ? super.hash(password) : known);
    }
}
