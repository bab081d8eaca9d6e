package nc.maillage.schemes.web;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.schemes.domain.ExpectedOutcome;
import org.jspecify.annotations.Nullable;

/** What the page « Essayer un cas » shows. */
public record AidTrialPage(
        String address,
        String title,
        long revision,
        String day,
        List<Field> fields,
        @Nullable Result result,
        String name,
        String expected,
        String amount,
        FormErrors errors,
        String once) {
    public static final List<Choice> OUTCOMES = Stream.of(ExpectedOutcome.values())
            .map(each -> Choice.of(each.code(), French.capitalised(each.words())))
            .toList();

    public record Field(String name, String label, String question, String kind, List<Choice> choices, String value) {}

    public record Result(
            StateTag state, String summary, @Nullable String amount, List<Condition> conditions) {}

    public record Condition(String label, StateTag state, String reason) {}
}
