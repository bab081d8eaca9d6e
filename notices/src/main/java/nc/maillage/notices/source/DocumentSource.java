package nc.maillage.notices.source;

import java.nio.charset.StandardCharsets;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.source.DocumentContent.Text;
import nc.maillage.notices.source.DocumentContent.Unreadable;

/** Tells what bytes are, whatever the name of their file, and takes the text out. */
public final class DocumentSource {
    public static final int LARGEST = 30_000_000;
    private static final int LONGEST_TEXT = 2_000_000;
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
        if (isPdf(bytes)) {
            return PdfText.of(bytes);
        }
        if (starts(bytes, "PK")) {
            return DocxText.of(bytes);
        }
        if (DocxText.isLocked(bytes)) {
            return new Unreadable("le document est protégé par un mot de passe", RefusalCause.LOCKED);
        }
        String text = starts(bytes, "\u007FELF") || starts(bytes, "MZ") ? null : PlainText.of(bytes);
        return text == null ? new Unreadable("ce n’est ni un texte, ni un PDF, ni un document DOCX") : text(text);
    }

    /** Whether the bytes are those of a zip that is no document. */
    public static boolean isArchive(byte[] bytes) {
        return starts(bytes, "PK") && DocxText.isArchive(bytes);
    }

    private static DocumentContent text(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new Unreadable("le texte est trop long pour un avis");
        }
        if (text.isBlank()) {
            return new Unreadable("le fichier ne contient pas de texte");
        }
        DocumentContent rows = OpenDataRows.in(text);
        return rows != null ? rows : new Text(text);
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
