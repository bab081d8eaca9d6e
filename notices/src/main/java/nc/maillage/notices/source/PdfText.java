package nc.maillage.notices.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
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
    private static final long LARGEST_PAGE = 20_000_000;

    private PdfText() {}

    static DocumentContent of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                return new Unreadable("le PDF a " + pages + "\u00A0pages\u202F: ce n’est pas un avis");
            }
            for (PDPage page : document.getPages()) {
                if (isBomb(page)) {
                    return new Unreadable("le PDF se déploie au-delà de toute mesure\u202F: il n’est pas ouvert");
                }
            }
            String text = new PageGlyphs().textOf(document);
            return text.isBlank()
                    ? new Unreadable("le PDF ne contient pas de texte\u202F: c’est sans doute une image numérisée")
                    : new Text(text);
        } catch (InvalidPasswordException locked) {
            return new Unreadable("le PDF est protégé par un mot de passe");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Unreadable("le PDF est abîmé");
        }
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
