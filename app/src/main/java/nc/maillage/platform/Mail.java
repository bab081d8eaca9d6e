package nc.maillage.platform;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * « Courriel » to one address. Nothing in it can add a header, and a log never shows its text.
 *
 * @param kind what it is, in French and without a name: « Lien d’une candidature »; it stays once the mail is gone
 * @param stop where a POST, without a session, stops the mails of this kind (RFC 8058); null where none are repeated
 */
public record Mail(
        String kind,
        MailAddress to,
        String subject,
        MailText text,
        List<Attachment> attachments,
        @Nullable URI stop) {
    private static final int LONGEST_KIND = 80;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final long HEAVIEST = 10_000_000;

    /** « Pièce jointe ». */
    public record Attachment(String name, String mediaType, byte[] bytes) {
        private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
        private static final int LONGEST = 150;

        public Attachment {
            oneLine(name, LONGEST);
            if (name.contains("/") || name.contains("\\") || name.contains("\"") || name.startsWith(".")) {
                throw new IllegalArgumentException("not the plain name of a file");
            }
            if (!TYPE.matcher(mediaType).matches()) {
                throw new IllegalArgumentException("not a media type");
            }
        }
    }

    public Mail {
        oneLine(kind, LONGEST_KIND);
        oneLine(subject, LONGEST_SUBJECT);
        attachments = List.copyOf(attachments);
        if (attachments.stream().mapToLong(each -> each.bytes().length).sum() > HEAVIEST) {
            throw new IllegalArgumentException("attachments that no server takes");
        }
        if (stop != null) {
            MailText.refuseElsewhere(stop);
            oneLine(stop.toASCIIString(), LONGEST_ADDRESS);
        }
    }

    public static Mail of(String kind, MailAddress to, String subject, MailText text) {
        return new Mail(kind, to, subject, text, List.of(), null);
    }

    public Mail attaching(String name, String mediaType, byte[] bytes) {
        var more = Stream.concat(attachments.stream(), Stream.of(new Attachment(name, mediaType, bytes)));
        return new Mail(kind, to, subject, text, more.toList(), stop);
    }

    public Mail stoppedAt(URI address) {
        return new Mail(kind, to, subject, text, attachments, address);
    }

    private static void oneLine(String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.chars().anyMatch(Mail::breaks)) {
            throw new IllegalArgumentException("not one line of at most " + longest);
        }
    }

    private static boolean breaks(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }

    @Override
    public String toString() {
        return "Mail[%s]".formatted(kind);
    }
}
