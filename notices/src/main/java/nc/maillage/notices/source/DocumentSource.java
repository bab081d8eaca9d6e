package nc.maillage.notices.source;

import java.nio.charset.StandardCharsets;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.source.DocumentContent.Text;
import nc.maillage.notices.source.DocumentContent.Unreadable;

/** Tells what bytes are, whatever the name of their file, and takes the text out. */
public final class DocumentSource {
    public static final int LARGEST = 30_000_000;
    private static final int LONGEST_TEXT = 300_000;
    private static final int FARTHEST_START = 1024;
    private static final String PDF = "%PDF-";

    private DocumentSource() {}

    public static DocumentContent of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unreadable("le fichier est vide");
        }
        if (bytes.length > LARGEST) {
            return new Unreadable("le fichier dépasse 30\u00A0Mo");
        }
        DocumentContent content =
                isPdf(bytes) ? PdfText.of(bytes) : starts(bytes, "PK") ? DocxText.of(bytes) : plain(bytes);
        return content instanceof Text(String text) && text.length() > LONGEST_TEXT
                ? new Unreadable("le texte est trop long pour un avis")
                : content;
    }

    private static DocumentContent plain(byte[] bytes) {
        if (DocxText.isLocked(bytes)) {
            return new Unreadable("le document est protégé par un mot de passe", RefusalCause.LOCKED);
        }
        String text = starts(bytes, "\u007FELF") || starts(bytes, "MZ") ? null : PlainText.of(bytes);
        if (text == null) {
            return new Unreadable("ce n’est ni un texte, ni un PDF, ni un document DOCX");
        }
        if (text.isBlank()) {
            return new Unreadable("le fichier ne contient pas de texte");
        }
        DocumentContent rows = OpenDataRows.in(text);
        return rows != null ? rows : new Text(text);
    }

    /** Whether the bytes are those of a zip that is no document. */
    public static boolean isArchive(byte[] bytes) {
        return starts(bytes, "PK") && DocxText.isArchive(bytes);
    }

    /** Whether the bytes are read as a text or as rows of data, with nothing to unpack. */
    public static boolean isPlain(byte[] bytes) {
        return !isPdf(bytes) && !starts(bytes, "PK") && !DocxText.isLocked(bytes);
    }

    /** A few bytes may stand before the file itself. */
    private static boolean isPdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, FARTHEST_START), StandardCharsets.ISO_8859_1);
        return head.startsWith(PDF)
                || head.contains("\n" + PDF)
                || head.stripLeading().startsWith(PDF)
                || head.startsWith("\u00EF\u00BB\u00BF" + PDF);
    }

    private static boolean starts(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if (bytes[i] != (byte) magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
