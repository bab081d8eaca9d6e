package nc.maillage.people.web;

import java.util.List;
import java.util.UUID;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * The form to open a file.
 *
 * @param hidden how many restricted files bear this exact name and birth
 */
public record NewcomerPage(
        Entered.Newcomer form,
        FormErrors errors,
        List<LookAlike> lookAlikes,
        int hidden,
        boolean reasonNeeded,
        UUID once) {
    /** A file that may be of the same person. */
    public record LookAlike(String id, @Nullable String href, String who, String why, StateTag grade) {}
}
