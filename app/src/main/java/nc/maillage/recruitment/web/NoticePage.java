package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import nc.maillage.recruitment.domain.NoticeScan;
import nc.maillage.recruitment.domain.TextLack;
import org.jspecify.annotations.Nullable;

/**
 * The record of an imported notice, with what it proposes.
 *
 * @param typing address of the form by which its record is typed, null where its file has a text
 * @param lack why no program reads it, null once somebody typed it
 * @param scan whether its file may be opened
 * @param acceptSure null where nothing sure waits
 * @param toCheck how many fields a person should look at
 * @param lines its text, none where the file has none of its own
 */
public record NoticePage(
        String address,
        String title,
        List<Fact> facts,
        @Nullable String typing,
        @Nullable TextLack lack,
        NoticeScan scan,
        List<Warning> warnings,
        List<Version> versions,
        List<Link> links,
        List<ProposalView> proposals,
        @Nullable Confirmation acceptSure,
        int toCheck,
        List<Field> fields,
        List<Line> lines) {
    public boolean toType() {
        return lack != null;
    }

    /** « Avertissement » : what is seen, why it matters, where that comes from. */
    public record Warning(StateTag state, String field, String what, String why, String source) {}

    /** A republication; {@code href} null for the one that is shown. */
    public record Version(@Nullable String href, String told, List<Change> changes) {}

    public record Change(String field, String before, String after) {}

    /** Another notice that this one follows or that follows it. */
    public record Link(String told, String href, String title) {}

    /**
     * One field: its value, the words that were read where they differ, how and where, and the doubt.
     *
     * @param line 0 where it stands on none
     * @param check whether a person is asked to look
     * @param checked who looked, null where nobody did
     */
    public record Field(
            String key,
            String label,
            List<String> value,
            @Nullable String raw,
            StateTag how,
            String told,
            int line,
            boolean check,
            @Nullable String checked) {}

    /** @param mark how a field was read on it, null where none was */
    public record Line(int number, String text, @Nullable String mark) {}
}
