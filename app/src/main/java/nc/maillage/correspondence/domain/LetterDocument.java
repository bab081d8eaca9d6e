package nc.maillage.correspondence.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.correspondence.Letterhead;
import nc.maillage.correspondence.Letters.Block;
import nc.maillage.correspondence.Letters.LetterContent;

/**
 * « Courrier figé » : everything that is printed, as it stood when the letter was composed; kept for ever and sealed.
 *
 * @param textVersion version of the text set by the administrator, 0 for the one shipped with the program
 * @param opening and {@code closing}: the paragraphs of that text, its variables filled
 */
public record LetterDocument(
        String number,
        Instant composedAt,
        Letterhead head,
        LetterContent content,
        int textVersion,
        List<Block> opening,
        List<Block> closing) {
    public LetterDocument {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
    }

    /** The paragraphs in the order of reading. */
    public List<Block> body() {
        var body = new ArrayList<>(opening);
        body.addAll(content.blocks());
        body.addAll(closing);
        return body;
    }

    /** Whether it tells before which court and within which delay one may appeal. */
    public boolean appealStated() {
        return AppealWords.stated(body());
    }
}
