package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.decisions.AssessmentPage;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * What the second reader sees.
 *
 * @param sign null where this reader may not sign; then {@code whyNot} says why
 * @param mustConfirm the figures that the signatory must confirm by name, empty where there is none
 * @param reasons what was typed to send it back
 */
public record ProposalPage(
        PersonHeading person,
        String title,
        String reference,
        String fileHref,
        String subtitle,
        StateTag status,
        StateTag ruling,
        String act,
        List<Given> given,
        List<String> ownWords,
        String proposedBy,
        String proposedOn,
        AssessmentPage assessment,
        @Nullable Confirmation sign,
        @Nullable String whyNot,
        List<String> mustConfirm,
        @Nullable String sendBack,
        String once,
        String reasons,
        FormErrors errors,
        @Nullable String returned,
        @Nullable String returnedBy,
        @Nullable String decision) {
    /** « Ce que la carte donnerait » : one line of it. */
    public record Given(String label, String value) {}
}
