package nc.maillage.candidacies.web;

import java.util.List;
import java.util.Map;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's own page.
 *
 * @param said what the last sending did
 * @param closed why nothing may be changed any more
 * @param conflict what another tab changed meanwhile
 * @param sent whether it has a receipt
 */
public record OwnPage(
        PageShell shell,
        String address,
        String title,
        String number,
        String notice,
        String employer,
        StateTag state,
        List<Line> lines,
        List<String> missing,
        @Nullable String said,
        @Nullable String closed,
        List<String> conflict,
        boolean sent,
        boolean mobility,
        @Nullable String residence,
        long version,
        Map<String, String> typed,
        FormErrors errors,
        List<PieceRow> pieces,
        List<StoryItem> story) {
    public OwnPage {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        conflict = List.copyOf(conflict);
        typed = Map.copyOf(typed);
        pieces = List.copyOf(pieces);
        story = List.copyOf(story);
    }

    /** « Ligne d’état ». */
    public record Line(Tone tone, String words) {}

    /** « Pièce demandée » with what was sent of it. */
    public record PieceRow(PieceKind kind, boolean needed, StateTag state, List<FileRow> files) {
        public String field() {
            return SentFiles.FIELD + kind;
        }
    }

    /** @param href null while the antivirus holds it */
    public record FileRow(
            String id,
            String name,
            String detail,
            @Nullable String href,
            @Nullable StateTag held) {}

    public boolean editable() {
        return closed == null;
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
