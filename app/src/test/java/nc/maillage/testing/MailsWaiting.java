package nc.maillage.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nc.maillage.platform.CollectivityId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that a program of the tests, which has no server, keeps in its outbox: read as their receiver would. */
@Component
public class MailsWaiting {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final JdbcClient owner;

    MailsWaiting(@Qualifier("ownerDataSource") DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    /** « Courriel reçu » ; the attachments by name. */
    public record Read(MimeMessage message, String subject, String text, String html, List<String> attachments) {
        /** The first address of the web in it. */
        public String link() {
            return LINK.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link in: " + text));
        }

        public String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Of that collectivity to that address, the oldest first. */
    public List<Read> to(CollectivityId collectivity, String address) {
        return owner
                .sql("""
                        select message from platform.mail
                        where collectivity_id = :c and recipient = :to and message is not null order by written_at, id
                        """)
                .param("c", collectivity.value())
                .param("to", address)
                .query((row, n) -> row.getBytes(1))
                .list()
                .stream()
                .map(MailsWaiting::read)
                .toList();
    }

    public static Read read(byte[] message) {
        try {
            return read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Read read(MimeMessage message) {
        var texts = new ArrayList<String>();
        var pages = new ArrayList<String>();
        var attachments = new ArrayList<String>();
        try {
            walk(message, texts, pages, attachments);
            return new Read(message, message.getSubject(), String.join("", texts), String.join("", pages), attachments);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(Part part, List<String> texts, List<String> pages, List<String> attachments)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int each = 0; each < several.getCount(); each++) {
                walk(several.getBodyPart(each), texts, pages, attachments);
            }
        } else if (Part.ATTACHMENT.equals(part.getDisposition())) {
            attachments.add(part.getFileName());
        } else {
            (part.isMimeType("text/html") ? pages : texts).add((String) part.getContent());
        }
    }
}
