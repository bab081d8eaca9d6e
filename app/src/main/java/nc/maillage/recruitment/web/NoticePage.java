package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * The record of an imported notice, with what it proposes.
 *
 * @param acceptSure null where nothing sure waits
 */
public record NoticePage(
        String title,
        List<Fact> facts,
        List<ProposalView> proposals,
        @Nullable Confirmation acceptSure,
        List<Field> fields) {
    /** One field: its value, the words that were read where they differ, how, and the doubt. */
    public record Field(
            String label,
            List<String> value,
            @Nullable String raw,
            String told,
            @Nullable String line,
            @Nullable StateTag doubt) {}
}
