package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** What waits for an answer, whatever the notice. */
public record ProposalListPage(
        List<ProposalView> proposals, @Nullable Confirmation acceptSure, Paging paging) {}
