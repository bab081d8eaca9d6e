package nc.maillage.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** « Identifiant dans une adresse » : what stands there for no identifier is nobody's. */
public final class AddressId {
    private static final int LENGTH = 36;

    private AddressId() {}

    /** @param what is looked for, in French */
    public static UUID of(String typed, String what) {
        var id = orNull(typed);
        if (id == null) {
            throw new NotFound(what);
        }
        return id;
    }

    /** Written in full: Java reads shorter ones too. */
    public static @Nullable UUID orNull(@Nullable String typed) {
        try {
            return typed == null || typed.length() != LENGTH ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
