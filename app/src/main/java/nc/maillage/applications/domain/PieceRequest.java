package nc.maillage.applications.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * « Pièce demandée » by letter: the clock stands still from that day to its receipt.
 *
 * @param why what the person reads in the letter; may be empty
 * @param health its very name tells something of health: reception reads « une pièce »
 */
public record PieceRequest(
        UUID id,
        String kind,
        String label,
        String why,
        boolean health,
        LocalDate askedOn,
        @Nullable LocalDate receivedOn) {
    public boolean awaited() {
        return receivedOn == null;
    }

    /** What whoever may, or may not, see health data reads. */
    public String labelFor(boolean seesHealth) {
        return health && !seesHealth ? "une pièce" : label;
    }

    public Suspension suspension() {
        return new Suspension(askedOn, receivedOn);
    }
}
