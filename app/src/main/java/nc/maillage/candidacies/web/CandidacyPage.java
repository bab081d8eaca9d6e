package nc.maillage.candidacies.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * The file of one candidacy.
 *
 * @param open whether anything may still be written of it
 * @param toJudge whether a person has to say which day of a paper counts
 * @param remindable whether a reminder makes sense: something is missing, an address is known, it is not too late
 */
public record CandidacyPage(
        String address,
        String name,
        String number,
        String list,
        String vacancy,
        List<StateTag> states,
        List<String> notes,
        List<Fact> facts,
        List<String> missing,
        List<PieceRow> pieces,
        List<Choice> kinds,
        List<StoryItem> story,
        boolean mayKeep,
        boolean open,
        boolean mobility,
        boolean toJudge,
        boolean remindable,
        boolean onPaper,
        List<ReceiptRow> receipts,
        long version,
        Map<String, String> typed,
        FormErrors errors) {
    public CandidacyPage {
        states = List.copyOf(states);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        pieces = List.copyOf(pieces);
        kinds = List.copyOf(kinds);
        story = List.copyOf(story);
        receipts = List.copyOf(receipts);
        typed = Map.copyOf(typed);
    }

    /** « Pièce » ; {@code href} is null for a paper without scan and for a file that the antivirus holds. */
    public record PieceRow(
            String kind,
            String name,
            String detail,
            @Nullable String href,
            @Nullable StateTag held) {}

    /** « Accusé remplacé ». */
    public record ReceiptRow(String name, String href, String told) {}

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
