package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.util.UUID;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.PdfDocuments;
import nc.maillage.correspondence.PdfDocuments.Description;
import nc.maillage.correspondence.domain.LetterDocument;
import nc.maillage.correspondence.domain.LetterSeal;
import nc.maillage.correspondence.pdf.LetterPage;
import nc.maillage.correspondence.store.LetterStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Blobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the letter that was composed; run twice, it draws once. */
@Component
@Transactional
class RenderLetter implements BackgroundJobs.Handler {
    static final String KIND = "correspondence.render";

    private final LetterStore letters;
    private final LetterPage pages;
    private final PdfDocuments documents;
    private final Blobs blobs;
    private final Clock clock;

    RenderLetter(LetterStore letters, LetterPage pages, PdfDocuments documents, Blobs blobs, Clock clock) {
        this.letters = letters;
        this.pages = pages;
        this.documents = documents;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var id = new LetterId(subject);
        var kept = letters.hold(id).orElseThrow(() -> new IllegalStateException("no letter to draw: " + subject));
        if (kept.pdf() != null) {
            return;
        }
        var blob = blobs.store(pdf(letters.document(id), kept.seal()), "application/pdf");
        var digest = blobs.find(blob).orElseThrow().sha256();
        letters.rendered(id, blob, digest, clock.instant());
    }

    byte[] pdf(LetterDocument letter, LetterSeal seal) {
        var content = letter.content();
        return documents.render(
                pages.xhtml(letter, seal),
                new Description(
                        content.object(),
                        "%s, courrier n° %s".formatted(content.reference(), letter.number()),
                        letter.head().collectivity(),
                        letter.composedAt()));
    }
}
