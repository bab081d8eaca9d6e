package nc.maillage.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import nc.maillage.platform.Mail;

/** A mail in the format of the Internet (RFC 5322, MIME), written once, on the day of its act. */
final class WrittenMail {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** The library would otherwise make a new Message-ID each time. */
    private static final class WithoutId extends MimeMessage {
        private WithoutId(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }

    private WrittenMail() {}

    static byte[] of(Mail mail, Instant at) {
        try {
            var message = new WithoutId(session());
            message.setRecipients(MimeMessage.RecipientType.TO, mail.to().value());
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(at));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContentLanguage(new String[] {"fr"});
            var stop = mail.stop();
            if (stop != null) {
                stoppedAt(message, stop);
            }
            message.setContent(mail.attachments().isEmpty() ? words(mail) : withAttachments(mail));
            message.saveChanges();
            return bytes(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail that cannot be written", e);
        }
    }

    /** @return the message with its sender and the Message-ID that each of its tries bears */
    static MimeMessage leaving(Session session, Waiting mail, Sender sender) throws MessagingException {
        var message = new MimeMessage(session, new ByteArrayInputStream(mail.message()));
        message.setFrom(sender.header());
        message.setHeader(
                "Message-ID", "<%s@%s>".formatted(mail.id(), sender.address().domain()));
        return message;
    }

    static byte[] bytes(MimeMessage message) throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Session session() {
        return Session.getInstance(new Properties());
    }

    /** One click is promised only where nobody can read the address on its way. */
    private static void stoppedAt(MimeMessage message, URI stop) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<%s>".formatted(stop.toASCIIString()));
        if ("https".equals(stop.getScheme())) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart words(Mail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(crlf(MailPage.plain(mail.text())), UTF_8);
        var page = new MimeBodyPart();
        page.setText(crlf(MailPage.html(mail.subject(), mail.text())), UTF_8, "html");
        return new MimeMultipart("alternative", plain, page);
    }

    private static MimeMultipart withAttachments(Mail mail) throws MessagingException {
        var words = new MimeBodyPart();
        words.setContent(words(mail));
        var all = new MimeMultipart("mixed", words);
        for (var each : mail.attachments()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(each.bytes(), each.mediaType())));
            part.setFileName(each.name());
            part.setDisposition(Part.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    private static String crlf(String text) {
        return text.replaceAll("\\R", "\r\n");
    }
}
