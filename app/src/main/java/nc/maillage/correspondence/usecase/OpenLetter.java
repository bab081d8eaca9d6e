package nc.maillage.correspondence.usecase;

import java.util.List;
import java.util.Optional;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Right;
import nc.maillage.correspondence.domain.Dispatch;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.LetterDocument;
import nc.maillage.correspondence.domain.LetterSeal;
import nc.maillage.correspondence.domain.RecordedNotification;
import nc.maillage.correspondence.store.DeliveryStore;
import nc.maillage.correspondence.store.LetterStore;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Ouvrir un courrier » : as it was written, its way to the person, and whether its seal still holds. */
@Component
@Transactional
public class OpenLetter {
    private final LetterStore letters;
    private final DeliveryStore deliveries;
    private final LetterAccess access;
    private final Blobs blobs;
    private final ReadLog reads;

    OpenLetter(LetterStore letters, DeliveryStore deliveries, LetterAccess access, Blobs blobs, ReadLog reads) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.access = access;
        this.blobs = blobs;
        this.reads = reads;
    }

    /**
     * « Courrier ouvert ».
     *
     * @param dispatches and {@code notifications}: newest first
     * @param whole whether neither the content nor the PDF moved since they were kept
     */
    public record Opened(
            KeptLetter letter,
            LetterDocument document,
            List<Dispatch> dispatches,
            List<RecordedNotification> notifications,
            boolean whole) {}

    /** Empty for a letter of another collectivity or to a restricted person. */
    public Optional<Opened> open(String number) {
        return found(number).map(letter -> {
            reads.viewed(letter.person(), "Courrier n° " + letter.number());
            return new Opened(
                    letter,
                    letters.document(letter.id()),
                    deliveries.dispatches(letter.id()),
                    deliveries.notifications(letter.id()),
                    LetterSeal.of(letter.number(), letters.content(letter.id())).equals(letter.seal())
                            && intact(letter, pdf(letter)));
        });
    }

    /** The sealed document; empty while it is not drawn. */
    public Optional<byte[]> document(String number) {
        return found(number).flatMap(letter -> {
            reads.viewed(letter.person(), "Courrier n° " + letter.number() + ", document");
            return Optional.ofNullable(pdf(letter));
        });
    }

    private Optional<KeptLetter> found(String number) {
        Permissions.require(Right.SEE_DECISION);
        var letter = letters.byNumber(number);
        letter.ifPresent(access::check);
        return letter.filter(access::mayKnow);
    }

    private byte @Nullable [] pdf(KeptLetter letter) {
        return letter.pdf() == null
                ? null
                : blobs.find(letter.pdf()).map(Blobs.Blob::content).orElse(null);
    }

    private static boolean intact(KeptLetter letter, byte @Nullable [] pdf) {
        if (pdf == null) {
            return letter.pdf() == null;
        }
        return Sha256.of(pdf).equals(letter.pdfDigest());
    }
}
