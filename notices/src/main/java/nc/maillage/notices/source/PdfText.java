package nc.maillage.notices.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.source.DocumentContent.Text;
import nc.maillage.notices.source.DocumentContent.Unreadable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, put in order from where each character stands on the page. */
final class PdfText {
    private static final int MOST_PAGES = 40;
    private static final int FEWEST_LETTERS = 25;
    /** A page scanned in colours and packed without loss. */
    private static final long LARGEST_PART = 60_000_000;

    private static final String BOMB = "le PDF se déploie au-delà de toute mesure\u202F: il n’est pas ouvert";
    private static final long LARGEST_PAGE = 20_000_000;

    private PdfText() {}

    static DocumentContent of(byte[] bytes) {
        if (PdfStreams.excessive(bytes, LARGEST_PART)) {
            return new Unreadable(BOMB);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                return new Unreadable("le PDF a " + pages + "\u00A0pages\u202F: ce n’est pas un avis");
            }
            for (PDPage page : document.getPages()) {
                if (isBomb(page)) {
                    return new Unreadable(BOMB);
                }
            }
            String text = new PageGlyphs().textOf(document);
            return isScanned(text, pages)
                    ? new Unreadable(
                            "le PDF ne contient pas de texte\u202F: c’est sans doute une image numérisée",
                            RefusalCause.NO_TEXT)
                    : new Text(PlainText.cleaned(text));
        } catch (InvalidPasswordException locked) {
            return new Unreadable("le PDF est protégé par un mot de passe", RefusalCause.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Unreadable("le PDF est abîmé", RefusalCause.BROKEN);
        }
    }

    /** A scanner may sign its pages: a few letters are not the text of a notice. */
    private static boolean isScanned(String text, int pages) {
        return text.chars().filter(Character::isLetter).count() < (long) FEWEST_LETTERS * Math.max(1, pages);
    }

    private static boolean isBomb(PDPage page) throws IOException {
        long size = 0;
        for (PDStream stream : streams(page)) {
            size += inflated(stream.getCOSObject(), LARGEST_PAGE - size);
            if (size > LARGEST_PAGE) {
                return true;
            }
        }
        return false;
    }

    private static List<PDStream> streams(PDPage page) {
        List<PDStream> streams = new ArrayList<>();
        page.getContentStreams().forEachRemaining(streams::add);
        return streams;
    }

    /** Counted without being kept, and no further than the limit. */
    private static long inflated(COSStream stream, long limit) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null) {
            return stream.getLength();
        }
        if (!COSName.FLATE_DECODE.equals(filters)) {
            return 0;
        }
        byte[] buffer = new byte[65_536];
        long size = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException damaged) {
            return size;
        }
        return size;
    }
}
