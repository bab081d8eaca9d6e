package nc.maillage.evidence.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nc.maillage.platform.French;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: it opens, is whole, is not locked, has pages, and hides nothing that acts. */
final class PdfLook {
    private static final int MOST_PAGES = 100;
    private static final String END = "%%EOF";
    private static final String DAMAGED =
            "Ce PDF est abîmé ou incomplet%c: il ne s’ouvre pas. Enregistrez-le ou numérisez-le à nouveau, puis renvoyez-le."
                    .formatted(French.NBSP);
    private static final String LOCKED =
            "Ce PDF est protégé par un mot de passe. Ouvrez-le, imprimez-le « en PDF » sans mot de passe, puis renvoyez-le.";
    private static final String ACTS =
            "Ce PDF contient un programme ou un fichier caché. Imprimez-le « en PDF », puis renvoyez la copie.";
    private static final String CUT =
            "Ce PDF est incomplet%c: sa fin manque. Attendez la fin du téléchargement ou numérisez-le à nouveau, puis renvoyez-le."
                    .formatted(French.NBSP);
    private static final String FOLLOWED =
            "Ce PDF est suivi d’autre chose. Imprimez-le « en PDF », puis renvoyez la copie.";

    private PdfLook() {}

    static Optional<String> flaw(byte[] content) {
        var end = end(content);
        if (end.isPresent()) {
            return end;
        }
        try (var document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return flaw(document);
        } catch (InvalidPasswordException e) {
            return Optional.of(LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(DAMAGED);
        }
    }

    /** PDFBox mends a file cut short: the end is checked before it is asked. */
    private static Optional<String> end(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(END);
        if (end < 0) {
            return Optional.of(CUT);
        }
        var after = text.substring(end + END.length());
        return after.chars().allMatch(c -> c <= ' ') ? Optional.empty() : Optional.of(FOLLOWED);
    }

    private static Optional<String> flaw(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            return Optional.of(LOCKED);
        }
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            return Optional.of("Ce PDF n’a aucune page. Numérisez le papier à nouveau, puis renvoyez-le.");
        }
        if (pages > MOST_PAGES) {
            return Optional.of("Ce PDF a %s et la limite est de %d. N’envoyez que les pages demandées."
                    .formatted(French.count(pages, "page", "pages"), MOST_PAGES));
        }
        if (PdfContents.act(document.getDocument())) {
            return Optional.of(ACTS);
        }
        return wholePages(document) ? Optional.empty() : Optional.of(DAMAGED);
    }

    private static boolean wholePages(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            try (var contents = page.getContents()) {
                if (contents == null || page.getMediaBox().getWidth() <= 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
