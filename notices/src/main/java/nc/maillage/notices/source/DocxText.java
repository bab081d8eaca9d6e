package nc.maillage.notices.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.source.DocumentContent.Text;
import nc.maillage.notices.source.DocumentContent.Unreadable;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a DOCX document; each cell of a table is a paragraph of its own. */
final class DocxText {
    private static final int LARGEST = 20_000_000;
    private static final int MOST_ENTRIES = 500;
    private static final long FARTHEST = 100_000_000;
    private static final String OFFICE = "[Content_Types].xml";
    private static final String LOCK = "EncryptedPackage";
    private static final long WRAPPED = 0xD0CF11E0A1B11AE1L;
    /** Names are of any machine: none of them makes the reading fail. */
    private static final Charset ANY_NAME = StandardCharsets.ISO_8859_1;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean heading;
    private boolean item;

    private DocxText() {}

    static DocumentContent of(byte[] bytes) {
        try {
            byte[] document = document(bytes);
            if (document == null) {
                return new Unreadable(
                        "c’est une archive\u202F: donnez les fichiers qu’elle contient, un par un ou leur dossier",
                        RefusalCause.ARCHIVE);
            }
            if (document.length == 0) {
                return new Unreadable("ce document n’est pas du DOCX\u202F: enregistrez-le en DOCX ou en PDF");
            }
            if (document.length == LARGEST) {
                return new Unreadable("le document se déploie au-delà de toute mesure\u202F: il n’est pas ouvert");
            }
            String text = new DocxText().read(document);
            return text.isBlank()
                    ? new Unreadable("le document ne contient pas de texte", RefusalCause.NO_TEXT)
                    : new Text(PlainText.cleaned(text));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return new Unreadable(
                    "le document DOCX est abîmé", names(bytes, OFFICE) ? RefusalCause.BROKEN : RefusalCause.UNREADABLE);
        }
    }

    /** A document with a password is no zip: its office wraps it in a file of an older kind. */
    static boolean isLocked(byte[] bytes) {
        return bytes.length > 8
                && ByteBuffer.wrap(bytes).getLong() == WRAPPED
                && names(bytes, new String(LOCK.getBytes(StandardCharsets.UTF_16LE), ANY_NAME));
    }

    private static boolean names(byte[] bytes, String what) {
        return new String(bytes, ANY_NAME).contains(what);
    }

    static boolean isArchive(byte[] bytes) {
        try {
            return document(bytes) == null;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** Null where it is an archive, empty where it is a document of another office. */
    private static byte @Nullable [] document(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), ANY_NAME)) {
            int entries = 0;
            long passed = 0;
            boolean office = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return zip.readNBytes(LARGEST);
                }
                office |= entry.getName().equals("[Content_Types].xml")
                        || entries == 0 && entry.getName().equals("mimetype");
                passed += passed(zip, FARTHEST - passed);
                if (++entries > MOST_ENTRIES || passed >= FARTHEST) {
                    break;
                }
            }
            return office ? new byte[0] : null;
        }
    }

    /** What is before the text may unfold without end. */
    private static long passed(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[65_536];
        long passed = 0;
        for (int read = zip.read(buffer); read >= 0 && passed < most; read = zip.read(buffer)) {
            passed += read;
        }
        return passed;
    }

    private String read(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                close();
            }
        }
        return text.toString();
    }

    private void open(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> paragraph.append(xml.getElementText());
            case "tab" -> paragraph.append(paragraph.isEmpty() ? "" : " ");
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('\u2011');
            case "numPr" -> item = true;
            case "pStyle" -> style(xml);
            default -> {}
        }
    }

    private void style(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String style = xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
            heading |= style.startsWith("heading") || style.startsWith("titre") || style.startsWith("title");
            item |= style.startsWith("list") || style.contains("paragraphedeliste");
        }
    }

    private void close() {
        String whole = paragraph.toString().strip();
        if (!whole.isEmpty()) {
            text.append(heading ? "# " : item ? "- " : "").append(whole).append("\n\n");
        }
        paragraph.setLength(0);
        heading = false;
        item = false;
    }
}
