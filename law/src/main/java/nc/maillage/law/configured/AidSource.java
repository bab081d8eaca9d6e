package nc.maillage.law.configured;

import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;

/** « Texte d’une aide »: what it comes from, how far it is trusted, and whether somebody has checked it. */
public record AidSource(LegalReference reference, Grade grade, boolean confirmed) {
    public AidSource {
        if (reference.versionDate() == null) {
            throw new IllegalArgumentException("the text of an aid has a date");
        }
    }
}
