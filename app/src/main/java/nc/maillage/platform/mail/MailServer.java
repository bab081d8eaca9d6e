package nc.maillage.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import nc.maillage.platform.Outbox;
import org.jspecify.annotations.Nullable;

/** « Serveur de courriel » of the operator, by SMTP. What it answers may quote an address: its code alone is kept. */
final class MailServer implements Carrier {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this(settings, null);
    }

    /** @param trusting null for the authorities that Java knows */
    MailServer(MailSettings settings, @Nullable SSLSocketFactory trusting) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, trusting));
    }

    private static Properties properties(MailSettings settings, @Nullable SSLSocketFactory trusting) {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", Long.toString(TO_CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(TO_ANSWER.toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(TO_ANSWER.toMillis()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tlsAtOnce()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.starttls() && !settings.tlsAtOnce()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.starttls() && !settings.tlsAtOnce()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.from", settings.sender().address().value());
        if (trusting != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusting);
        }
        return properties;
    }

    @Override
    public Delivery deliver(Waiting mail) {
        try {
            var message = WrittenMail.leaving(session, mail, settings.sender());
            var transport = session.getTransport("smtp");
            try {
                connect(transport);
                transport.sendMessage(
                        message, new Address[] {new InternetAddress(mail.to().value())});
                return new Delivery.Left();
            } finally {
                leave(transport);
            }
        } catch (MessagingException failed) {
            return SmtpReply.of(failed).map(SmtpReply::means).orElseGet(() -> away(failed));
        }
    }

    private void connect(Transport transport) throws MessagingException {
        var anonymous = settings.user().isEmpty();
        transport.connect(
                settings.host(),
                settings.port(),
                anonymous ? null : settings.user(),
                anonymous ? null : settings.password());
    }

    /** A farewell that fails takes back nothing. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            return;
        }
    }

    private static Delivery away(MessagingException failed) {
        return new Delivery.Away(why(failed), Delivery.Pace.HOURLY);
    }

    private static String why(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return "Le serveur refuse le compte ou le mot de passe du programme.";
        }
        return aboutTls(failed)
                ? "La liaison chiffrée n’a pas pu s’établir : le serveur ne l’offre pas, ou son certificat n’est pas reconnu."
                : "Le serveur ne répond pas.";
    }

    private static boolean aboutTls(MessagingException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException
                    || String.valueOf(cause.getMessage()).matches("(?s).*(TLS|identity).*")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Outbox.Way way() {
        return new Outbox.Way.Server(settings.host(), settings.port(), settings.encrypted());
    }
}
