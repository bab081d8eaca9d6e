package nc.maillage.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Référence juridique »: an article that was not read stays null and is written « article à confirmer ». */
public record LegalReference(
        String text,
        @Nullable String article,
        @Nullable String paragraph,
        @Nullable LocalDate versionDate,
        @Nullable String link) {

    public static LegalReference unread(String text, String link) {
        return new LegalReference(text, null, null, null, link);
    }

    /** The sentence a lawyer reads: text, article or its absence, paragraph, version. */
    public String inFrench() {
        StringBuilder words = new StringBuilder(text).append(", ");
        words.append(article == null ? "article à confirmer" : article);
        if (paragraph != null) {
            words.append(", ").append(paragraph);
        }
        if (versionDate != null) {
            words.append(", version du ").append(FrenchText.date(versionDate));
        }
        return words.toString();
    }
}
