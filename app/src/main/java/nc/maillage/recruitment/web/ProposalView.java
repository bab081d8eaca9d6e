package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * One proposal as it is read and answered.
 *
 * @param says what it says, line by line
 * @param acceptable as it stands; otherwise it is corrected first
 * @param answer who answered and when, with the reason of a refusal
 */
public record ProposalView(
        String id,
        String address,
        String kind,
        String title,
        List<String> says,
        String quote,
        @Nullable String doubt,
        StateTag state,
        @Nullable String answer,
        boolean waiting,
        boolean acceptable,
        String source,
        String sourceHref) {}
