package nc.maillage.law.assessment;

import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * « Appréciation d’une demande »: the whole verdict as a document, to be stored with the decision and replayed.
 *
 * <p>{@code worstGrade} is that of the figures and rules on which the outcome hangs; {@code unconfirmedParameters} names
 * those among them that nobody has confirmed.
 */
public record Assessment(
        String schemeKey,
        String schemeTitle,
        String ruleVersion,
        AsOf asOf,
        Outcome outcome,
        Proposal proposal,
        @Nullable String category,
        @Nullable String categoryLabel,
        @Nullable String routedTo,
        String summary,
        List<VerdictNode> conditions,
        List<MemberAssessment> members,
        List<MissingFact> missing,
        List<JudgedQuestion> toJudge,
        List<String> openQuestions,
        Grade worstGrade,
        List<String> unconfirmedParameters,
        List<LegalReference> references,
        String ruleDigest,
        String parameterDigest,
        @OnlyWhereGiven List<AssessedAmount> amounts) {

    /** A document kept before there were amounts has none. */
    public Assessment {
        amounts = amounts == null ? List.of() : List.copyOf(amounts);
    }
}
