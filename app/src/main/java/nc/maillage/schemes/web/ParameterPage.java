package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The whole series of one figure, those proposed here, and the form that proposes one. */
public record ParameterPage(
        String schemeKey,
        String schemeTitle,
        String key,
        String description,
        String unit,
        List<ValueRow> values,
        List<Proposed> proposed,
        boolean mayPropose,
        List<Choice> grades,
        Typed typed,
        FormErrors errors,
        String once,
        String csv) {
    /**
     * A value proposed here.
     *
     * @param tries the scenario that tells whom it moves, null where this agent may not try it
     * @param approve null where this agent may not approve it
     */
    public record Proposed(
            String id,
            ValueRow value,
            StateTag state,
            String by,
            String reviewed,
            @Nullable String tries,
            @Nullable Confirmation approve,
            @Nullable String reject,
            @Nullable String whyNot) {}

    /** The form as typed. */
    public record Typed(
            String value,
            String from,
            String published,
            String text,
            String article,
            String link,
            String grade,
            boolean attested,
            boolean confirmed) {
        static final Typed EMPTY = of("");

        static Typed of(String value) {
            return new Typed(value, "", "", "", "", "", "S", false, false);
        }
    }
}
