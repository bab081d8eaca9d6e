package nc.maillage.law.employment;

import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.VerdictNode;

/** « Règle lue »: what a rule gives on the facts of a day, with its reasons; nothing is proposed, granted or refused. */
public record RuleReading(
        String ruleVersion,
        AsOf asOf,
        Outcome outcome,
        List<VerdictNode> reasons,
        List<MissingFact> missing,
        List<JudgedQuestion> toJudge,
        List<String> openQuestions,
        Grade worstGrade,
        List<LegalReference> references,
        String ruleDigest,
        String parameterDigest) {

    static RuleReading of(Assessment assessment) {
        return new RuleReading(
                assessment.ruleVersion(),
                assessment.asOf(),
                assessment.outcome(),
                assessment.conditions(),
                assessment.missing(),
                assessment.toJudge(),
                assessment.openQuestions(),
                assessment.worstGrade(),
                assessment.references(),
                assessment.ruleDigest(),
                assessment.parameterDigest());
    }
}
