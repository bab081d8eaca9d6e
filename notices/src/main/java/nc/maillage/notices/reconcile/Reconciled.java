package nc.maillage.notices.reconcile;

import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;

/** « Champ rapproché »: what the document and the row say, which is believed, and why. */
public record Reconciled(NoticeField field, Reading<?> document, Reading<?> row, Witness believed, String why) {
    /** The reading that is kept. */
    public Reading<?> kept() {
        return believed == Witness.ROW ? row : document;
    }
}
