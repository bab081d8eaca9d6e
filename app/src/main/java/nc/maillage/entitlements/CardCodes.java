package nc.maillage.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** « Codes des cartes » : what a sealed code said on the day the card was issued, and the key that proves it. */
public interface CardCodes {
    /** Empty for any text that this program did not seal. */
    Optional<Code> read(String token);

    /** The one that seals today first, then those that prove the cards sealed before it. */
    List<Key> publicKeys();

    /** « Code lu » : true on {@code issuedOn}; whether it still holds is asked of {@link Cards#validity}. */
    record Code(String number, LocalDate issuedOn, LocalDate from, LocalDate to) {}

    /** « Clé publique » : {@code name} is the one written in the codes, {@code pem} the key itself (Ed25519). */
    record Key(String name, String pem) {}
}
