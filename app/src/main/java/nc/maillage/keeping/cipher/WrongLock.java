package nc.maillage.keeping.cipher;

import java.security.GeneralSecurityException;

/** The file is sealed, but not for this passphrase or key. */
public final class WrongLock extends GeneralSecurityException {
    WrongLock() {
        super("sealed for another");
    }

    WrongLock(Throwable cause) {
        super("sealed for another", cause);
    }
}
