package nc.maillage.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « Boîte du candidat » : the mails of an invented candidate, read in the outbox; those of a notice that is over have left long ago. */
@Component
class CandidateMailbox {
    private static final Pattern LINK = Pattern.compile("/candidature/([A-Za-z0-9_-]{43})");

    private final JdbcClient jdbc;

    CandidateMailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of the link that this address received last. */
    String lastLink(String address) {
        return jdbc.sql("""
                        select message from platform.mail
                        where recipient = :to and message is not null order by written_at desc, id desc
                        """).param("to", address).query((row, n) -> row.getBytes(1)).list().stream()
                .flatMap(message -> LINK.matcher(text(message)).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no link was written to " + address));
    }

    private static String text(byte[] message) {
        try (InputStream in = new ByteArrayInputStream(message)) {
            Object content = new MimeMessage(Session.getInstance(new Properties()), in).getContent();
            while (content instanceof Multipart several) {
                content = several.getBodyPart(0).getContent();
            }
            return String.valueOf(content);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail that cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** They keep neither address nor text, as any mail that left, and no file of today is made of them. */
    void leftLongAgo(List<String> addresses) {
        jdbc.sql("""
                with gone as (
                    update platform.mail
                    set state = 'SENT', ended_at = written_at, tries = 1, recipient = null, message = null
                    where recipient in (:addresses) returning id)
                delete from platform.scheduled_tasks
                where task_instance in (select 'platform.mail:' || id from gone)
                """).param("addresses", addresses).update();
    }
}
