package nc.maillage.applications.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * « Pièce demandée » by letter: the clock stands still from that day to its receipt.
 *
 * @param why what the person reads in the letter; may be empty
 */
public record PieceRequest(
        UUID id,
        String kind,
        String label,
        String why,
        LocalDate askedOn,
        @Nullable LocalDate receivedOn) {
    public boolean awaited() {
        return receivedOn == null;
    }

    public Suspension suspension() {
        return new Suspension(askedOn, receivedOn);
    }
}
