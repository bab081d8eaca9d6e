package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an act says of its appeals.
 *
 * @param address where one is recorded; null for whoever may not
 */
public record ChallengePart(
        List<Line> lines, @Nullable String address, List<Choice> kinds, Typed typed, FormErrors errors) {
    /**
     * « Ligne ».
     *
     * @param cancelled why it was taken back; null otherwise
     * @param cancel where it is taken back; null where it cannot be
     */
    public record Line(
            String kind,
            String filedOn,
            String reference,
            String recorded,
            @Nullable String cancelled,
            @Nullable String cancel) {}

    /** The fields as typed. */
    public record Typed(String kind, String filedOn, String reference) {
        static final Typed NOTHING = new Typed("", "", "");
    }
}
