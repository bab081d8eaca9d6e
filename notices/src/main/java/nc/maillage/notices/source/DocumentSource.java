package nc.maillage.notices.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import nc.maillage.notices.source.DocumentContent.Text;
import nc.maillage.notices.source.DocumentContent.Unreadable;

/** Tells what bytes are, whatever the name of their file, and takes the text out. */
public final class DocumentSource {
    public static final int LARGEST = 30_000_000;
    private static final int LONGEST_TEXT = 2_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DocumentSource() {}

    public static DocumentContent of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unreadable("le fichier est vide");
        }
        if (bytes.length > LARGEST) {
            return new Unreadable("le fichier dépasse 30\u00A0Mo");
        }
        if (starts(bytes, "%PDF-")) {
            return PdfText.of(bytes);
        }
        if (starts(bytes, "PK")) {
            return DocxText.of(bytes);
        }
        if (starts(bytes, "\u007FELF") || starts(bytes, "MZ") || isBinary(bytes)) {
            return new Unreadable("ce n’est ni un texte, ni un PDF, ni un document DOCX");
        }
        return text(decoded(bytes));
    }

    /** Whether the bytes are those of a zip that is no document. */
    public static boolean isArchive(byte[] bytes) {
        return starts(bytes, "PK") && DocxText.isArchive(bytes);
    }

    private static DocumentContent text(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new Unreadable("le texte est trop long pour un avis");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            return new Unreadable("le fichier ne contient pas de texte");
        }
        DocumentContent rows = OpenDataRows.in(plain);
        return rows != null ? rows : new Text(plain);
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(bytes, WINDOWS);
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
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

    /** One zero byte among the first is enough. */
    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 8000); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
