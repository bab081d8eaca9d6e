package nc.maillage.platform;

import java.util.UUID;

/** « Courriel » (identifiant) : what stays of a mail that is gone, and what its Message-ID is made of. */
public record MailId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
