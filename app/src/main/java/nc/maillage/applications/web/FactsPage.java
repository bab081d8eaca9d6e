package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** The facts of a file: established with a source, month by month, then judged. */
public record FactsPage(
        FileHead head,
        List<Field> fields,
        List<Choice> sources,
        boolean resourcesRetained,
        List<ResourceRow> resources,
        List<Choice> natures,
        List<Summary> summaries,
        List<Question> questions,
        List<Fact> family,
        boolean healthWithheld,
        boolean mayAssess,
        FormErrors errors,
        @Nullable String conflict) {
    /**
     * One fact to establish.
     *
     * @param type {@code DATE}, {@code CHOICE}, {@code YES_NO} or {@code TEXT}
     * @param source chosen among the sources; {@code known} tells where the present value comes from
     * @param proposed the value is read from the person's sheet and is not established yet
     */
    public record Field(
            String key,
            String label,
            String question,
            String type,
            List<Choice> choices,
            String value,
            String source,
            @Nullable String known,
            boolean proposed,
            boolean health) {}

    /** One line of what was received; empty ones wait to be filled. */
    public record ResourceRow(int index, String nature, String month, String amount, String source) {}

    /** What was received of one nature, with its exact average. */
    public record Summary(String nature, String months, String total, String average) {}

    /**
     * A question that a person judges.
     *
     * @param kind {@code CHOICE}, {@code COUNT} or {@code FRANCS}
     * @param answered who judged it and when, null while nobody has
     */
    public record Question(
            String key,
            String question,
            String kind,
            List<Choice> choices,
            String answer,
            List<AmountRow> lines,
            String justification,
            @Nullable String answered,
            String back) {}

    /** One part of an amount that is retained. */
    public record AmountRow(int index, String label, String source, String amount) {}
}
