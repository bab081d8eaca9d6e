package nc.maillage.correspondence;

import java.time.Instant;

/** « Documents PDF » : PDF/A-2a and PDF/UA-1, tagged, fonts inside; the same content gives the same bytes. */
public interface PdfDocuments {
    /**
     * @param xhtml well-formed page with {@code <html lang="fr">}, a head without title and its own style, set in the
     *     fonts « Lecture » then « Secours »; images only as {@code data:} addresses, each with its {@code alt}
     * @throws IllegalArgumentException when it is not well formed
     */
    byte[] render(String xhtml, Description description);

    /** A card, front and back, on an A4 sheet with cut marks and instructions. */
    byte[] card(CardSheet sheet);

    /** « Description du document » : {@code made} is written inside, so a document rendered again is the same. */
    record Description(String title, String subject, String author, Instant made) {}
}
