package nc.maillage.schemes.web;

import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import org.jspecify.annotations.Nullable;

/** A text, its address where one is known, and how far it can be trusted. */
public record Source(String text, @Nullable String link, String gradeLetter, String grade) {
    static Source of(LegalReference reference, Grade grade) {
        return new Source(reference.inFrench(), reference.link(), grade.symbol(), grade.label());
    }
}
