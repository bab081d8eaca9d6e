package nc.maillage.access.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * « Clé d’accès » : a pair of keys whose secret half never leaves the telephone, the computer or the stick that made it.
 *
 * @param credential what the device calls it, in base64url; {@code publicKey} the half that is known here
 * @param counter of signatures, 0 for a device that does not count: one that goes back betrays a copy
 * @param syncable the device may share it with others of its owner; {@code synced} it has
 * @param transports how a browser reaches it, such as « usb,nfc »
 * @param lastUsedAt null while it has not opened the door
 */
public record Passkey(
        PasskeyId id,
        String name,
        String credential,
        byte[] publicKey,
        long counter,
        boolean syncable,
        boolean synced,
        String transports,
        Instant addedAt,
        @Nullable Instant lastUsedAt) {}
