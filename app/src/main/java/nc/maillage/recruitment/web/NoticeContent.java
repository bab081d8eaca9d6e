package nc.maillage.recruitment.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** The file of a notice as it is sent back: of the kind that its bytes are, whatever its name said, and never run. */
final class NoticeContent {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    /** A document with a password is wrapped in a file of an older kind. */
    private static final String LOCKED = "\u00D0\u00CF\u0011\u00E0";

    private static final int FARTHEST_START = 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private NoticeContent() {}

    static MediaType type(byte[] content) {
        return switch (start(content)) {
            case String head when head.contains("%PDF-") -> MediaType.APPLICATION_PDF;
            case String head when head.startsWith("PK") || head.startsWith(LOCKED) -> DOCX;
            case String _ -> new MediaType(MediaType.TEXT_PLAIN, isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS);
        };
    }

    /** Saved, under a name that ends as its content asks. */
    static String disposition(String name, byte[] content) {
        var type = type(content);
        var ending = type.equals(MediaType.APPLICATION_PDF) ? ".pdf" : type.equals(DOCX) ? ".docx" : ".txt";
        var bare = name.replaceAll("(?i)\\.[a-z0-9]{1,5}$", "");
        return ContentDisposition.attachment()
                .filename(bare + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String start(byte[] content) {
        return new String(content, 0, Math.min(FARTHEST_START, content.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
