package nc.maillage.keeping.cipher;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** What closes or opens a sealed file: a passphrase does both, a public key closes, its identity opens. */
public sealed interface Lock {
    record Passphrase(String words) implements Lock {
        @Override
        public String toString() {
            return "Passphrase[hidden]";
        }
    }

    /** The text of an age recipient, {@code age1…}. */
    record Recipient(String address) implements Lock {}

    /** The text of an age identity, {@code AGE-SECRET-KEY-1…}. */
    record Identity(String secret) implements Lock {
        @Override
        public String toString() {
            return "Identity[hidden]";
        }
    }

    default RecipientStanzaWriter writer() throws GeneralSecurityException {
        return switch (this) {
            case Passphrase(var words) -> new PassphraseStanza(words);
            case Recipient(var address) -> X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(address);
            case Identity _ -> throw new IllegalArgumentException("an identity opens, it does not close");
        };
    }

    default RecipientStanzaReader reader() throws GeneralSecurityException {
        return switch (this) {
            case Passphrase(var words) -> new PassphraseStanza(words);
            case Identity(var secret) -> X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
            case Recipient _ -> throw new IllegalArgumentException("a recipient closes, it does not open");
        };
    }

    /** What is wrong with it, as a French sentence. */
    default Optional<String> objection() {
        try {
            var made = this instanceof Identity ? reader() : writer();
            return made == null ? Optional.of("") : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.of(
                    this instanceof Recipient
                            ? "Ce destinataire n’est pas une clé publique age (« age1… »)."
                            : "Ce fichier ne contient pas de clé privée age (« AGE-SECRET-KEY-1… »).");
        }
    }
}
