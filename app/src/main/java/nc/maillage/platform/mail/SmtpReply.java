package nc.maillage.platform.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** « Réponse du serveur » (RFC 5321): its three digits, and what they are about. */
record SmtpReply(int code, About about) {
    private static final int FOR_NOW = 400;
    private static final int FOR_GOOD = 500;
    private static final int CLOSING = 421;

    enum About {
        ADDRESS("l’adresse"),
        SENDER("l’expéditeur"),
        MESSAGE("le message");

        private final String word;

        About(String word) {
            this.word = word;
        }
    }

    /** The most telling of the chain; nothing where the server did not get as far. */
    static Optional<SmtpReply> of(MessagingException failed) {
        Optional<SmtpReply> found = Optional.empty();
        for (Exception each = failed; each instanceof MessagingException link; each = link.getNextException()) {
            var reply = reply(link);
            if (reply.isPresent() && (found.isEmpty() || reply.get().about() != About.MESSAGE)) {
                found = reply;
            }
        }
        return found;
    }

    private static Optional<SmtpReply> reply(MessagingException link) {
        Optional<SmtpReply> reply = switch (link) {
            case SMTPAddressFailedException address ->
                Optional.of(new SmtpReply(address.getReturnCode(), About.ADDRESS));
            case SMTPSenderFailedException sender -> Optional.of(new SmtpReply(sender.getReturnCode(), About.SENDER));
            case SMTPSendFailedException message -> Optional.of(new SmtpReply(message.getReturnCode(), About.MESSAGE));
            default -> Optional.empty();
        };
        return reply.filter(given -> given.code() >= FOR_NOW && given.code() != CLOSING);
    }

    /** A sender that is refused is a fault of the settings: the mails wait until it is mended. */
    Delivery means() {
        if (about == About.SENDER) {
            return new Delivery.Away(
                    "Le serveur refuse l’expéditeur du programme (%d).".formatted(code), Delivery.Pace.HOURLY);
        }
        return code >= FOR_GOOD
                ? new Delivery.Refused("Le serveur refuse %s (%d).".formatted(about.word, code))
                : new Delivery.Later("Le serveur ne prend pas %s pour l’instant (%d).".formatted(about.word, code));
    }
}
