package nc.maillage.law.configured;

import org.jspecify.annotations.Nullable;

/** « Pièce demandée »: always, or only when a fact has one answer. */
public record AidPiece(
        String key,
        String label,
        @Nullable String hint,
        @Nullable When when) {
    /** « Quand une pièce est demandée »: the answer is {@code oui} or {@code non}, or one of the choices of the fact. */
    public record When(String fact, String answer) {}
}
