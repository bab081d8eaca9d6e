package nc.maillage.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nc.maillage.notices.source.PdfStreams;
import nc.maillage.platform.French;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: it opens, is whole, is not locked, has pages, and hides nothing that acts. */
final class PdfLook {
    private static final int MOST_PAGES = 100;
    private static final int MOST_PARTS = 200;
    private static final int MOST_OBJECTS = 100_000;
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

    private static final String BOMB =
            "Ce PDF se déplie en bien plus qu’un papier numérisé. Imprimez-le « en PDF » ou numérisez le papier, puis renvoyez la copie.";
    /** In the clear where a locked file says how it is locked: its contents cannot be measured before it is opened. */
    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");

    private PdfLook() {}

    static Optional<String> flaw(byte[] content) {
        var end = end(content);
        if (end.isPresent()) {
            return end;
        }
        if (LOCK.matcher(PdfStreams.unescaped(new String(content, StandardCharsets.ISO_8859_1)))
                .find()) {
            return Optional.of(LOCKED);
        }
        if (PictureEnd.archive(content)) {
            return Optional.of(FOLLOWED);
        }
        if (PdfStreams.excessive(content)) {
            return Optional.of(BOMB);
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
            return Optional.of(tooLong(pages));
        }
        if (document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
            return Optional.of(BOMB);
        }
        if (PdfContents.act(document.getDocument())) {
            return Optional.of(ACTS);
        }
        return flawOfPages(document);
    }

    /** The number of pages that a file announces is not always the one that it has. */
    private static Optional<String> flawOfPages(PDDocument document) throws IOException {
        int met = 0;
        for (var page : document.getPages()) {
            if (++met > MOST_PAGES) {
                return Optional.of(tooLong(met));
            }
            if (!drawn(page)) {
                return Optional.of(DAMAGED);
            }
        }
        return met == 0 ? Optional.of(DAMAGED) : Optional.empty();
    }

    private static boolean drawn(PDPage page) {
        int parts = 0;
        for (var each = page.getContentStreams(); each.hasNext(); ) {
            if (++parts > MOST_PARTS || !PdfStreams.sound(each.next().getCOSObject())) {
                return false;
            }
        }
        return parts > 0 && page.getMediaBox().getWidth() > 0;
    }

    private static String tooLong(int pages) {
        return "Ce PDF a %s et la limite est de %d. N’envoyez que les pages demandées."
                .formatted(French.count(pages, "page", "pages"), MOST_PAGES);
    }
}
