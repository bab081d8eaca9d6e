package nc.maillage.entitlements.web;

import java.util.List;
import nc.maillage.correspondence.QrCodes;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/** One card: what is printed on it, its life, and what may be done with it. */
public record CardPage(
        String number,
        String title,
        String collectivity,
        String category,
        String holder,
        String holderDetail,
        @Nullable String personHref,
        String from,
        String to,
        List<String> attached,
        QrCodes.Drawing code,
        String verification,
        StateTag state,
        List<Fact> facts,
        List<StoryItem> story,
        @Nullable String pdfHref,
        @Nullable String renewHref,
        boolean mayRemind,
        @Nullable Confirmation loss,
        @Nullable Confirmation withdrawal,
        Typed typed,
        FormErrors errors,
        @Nullable String refusal) {
    public record Typed(String on, String reason) {}
}
