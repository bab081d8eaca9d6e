package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The pieces of a file: asked for, received, judged, used again. */
public record PiecesPage(
        FileHead head,
        List<Kind> kinds,
        @Nullable ClockPanel clock,
        boolean mayReceive,
        boolean mayJudge,
        boolean mayOpen,
        Typed typed,
        FormErrors errors,
        @Nullable String conflict) {
    /** One kind of piece; {@code standing} once something usable is there. */
    public record Kind(
            String key,
            String label,
            String hint,
            StateTag state,
            boolean standing,
            boolean official,
            @Nullable String awaitedSince,
            List<Item> items,
            List<Item> reusable,
            @Nullable String error,
            boolean chosen) {}

    /** One file received; {@code href} is null while the antivirus holds it. */
    public record Item(
            String id,
            String fileName,
            @Nullable String href,
            StateTag state,
            String source,
            @Nullable String refusal,
            boolean toJudge,
            boolean replaceable,
            String validTo) {}

    /** What was typed in the letter that asks for pieces, in the judging of one, or as the label of another piece. */
    public record Typed(String why, String piece, String reason, String otherLabel) {
        static Typed nothing() {
            return new Typed("", "", "", "");
        }
    }
}
