package nc.maillage.law.appeal;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * « Lecture d’un délai »: how it stands on a day, as far as was known on another; {@code ends} is its last day at the earliest.
 *
 * <p>{@code sentence} is in French, for a page; {@code figures} are those of the day it began, each with its source.
 */
public record DelayReading(
        Delay delay,
        DelayState state,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        String sentence,
        List<ParameterValue> figures) {

    public LegalReference reference() {
        return delay.clause().reference();
    }

    public List<String> openQuestions() {
        return delay.clause().openQuestions();
    }
}
