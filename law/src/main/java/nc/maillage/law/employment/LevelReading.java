package nc.maillage.law.employment;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.ParameterValue;
import nc.maillage.law.rule.Clause;
import org.jspecify.annotations.Nullable;

/**
 * « Niveau lu »: the level of a notice, checked against what other notices of its corps print; {@code level} is null as long as a person has
 * to retain one, and {@code observed} where no figure is known for the corps.
 */
public record LevelReading(
        @Nullable ResidenceLevel level,
        LevelState state,
        String sentence,
        @Nullable Observed observed) {

    /** « Durée observée »: an operator and a figure with its source. */
    public record Observed(ResidenceLevel.Operator operator, ParameterValue years) {
        public String rendered() {
            return operator == ResidenceLevel.Operator.AT_LEAST
                    ? "au moins " + years.rendered()
                    : "inférieure à " + years.rendered();
        }
    }

    public LegalReference reference() {
        return clause().reference();
    }

    public Grade grade() {
        return clause().grade();
    }

    public List<String> openQuestions() {
        return clause().openQuestions();
    }

    private static Clause clause() {
        return LevelInFrench.CLAUSE;
    }
}
