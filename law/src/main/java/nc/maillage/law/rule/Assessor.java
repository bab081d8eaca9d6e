package nc.maillage.law.rule;

import java.util.List;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.Digest;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import org.jspecify.annotations.Nullable;

/**
 * « Appréciateur »: one rule, its version and its figures, made into the whole document of a verdict.
 *
 * <p>{@code categories} gives the French label of what each category opens; {@code granted} is what is granted, as in
 * « la carte ».
 */
public final class Assessor {
    private final String schemeKey;
    private final String schemeTitle;
    private final String version;
    private final String granted;
    private final Condition rule;
    private final List<ParameterKey> parameters;
    private final Map<String, String> categories;
    private final String digest;

    public Assessor(
            String schemeKey,
            String schemeTitle,
            String version,
            String granted,
            Condition rule,
            List<ParameterKey> parameters,
            Map<String, String> categories) {
        this.schemeKey = schemeKey;
        this.schemeTitle = schemeTitle;
        this.version = version;
        this.granted = granted;
        this.rule = rule;
        this.parameters = parameters;
        this.categories = categories;
        this.digest = Digest.sha256(version + "\n" + RuleText.of(rule));
    }

    public String schemeTitle() {
        return schemeTitle;
    }

    /** What {@link #assess} would propose, without the words that explain it. */
    public Proposal proposal(Facts facts, ParameterSet set, AsOf asOf) {
        return proposal(new Tracer(Figures.of(set, asOf, parameters)).trace(rule, facts));
    }

    public Assessment assess(Facts facts, ParameterSet set, AsOf asOf) {
        Figures figures = Figures.of(set, asOf, parameters);
        Verdict verdict = new Tracer(figures).trace(rule, facts);
        Grounds grounds = new Grounds(verdict, figures);
        Explainer explainer = new Explainer(verdict, facts, figures, set);
        Pending pending = new Pending(facts, grounds);
        Proposal proposal = proposal(verdict);
        String category =
                proposal == Proposal.REFUSE ? null : grounds.category().orElse(null);
        List<MemberAssessment> members = explainer.members();
        return new Assessment(
                schemeKey,
                schemeTitle,
                version,
                asOf,
                verdict.outcome(),
                proposal,
                category,
                category == null ? null : categories.get(category),
                destination(verdict),
                summary(proposal, category, members, explainer),
                explainer.nodes(),
                members,
                pending.missing(),
                pending.questions(),
                grounds.openQuestions(),
                grounds.worstGrade(),
                grounds.unconfirmed().stream().map(ParameterKey::name).toList(),
                grounds.references(),
                digest,
                set.digestOf(parameters, asOf));
    }

    public String digest() {
        return digest;
    }

    private static Proposal proposal(Verdict verdict) {
        if (verdict.isRouted()) {
            return Proposal.ROUTE_ELSEWHERE;
        }
        return switch (verdict.outcome()) {
            case FULFILLED -> Proposal.GRANT;
            case NOT_FULFILLED -> Proposal.REFUSE;
            case FOR_A_PERSON -> Proposal.FOR_A_PERSON;
        };
    }

    private @Nullable String destination(Verdict verdict) {
        return verdict.isRouted() && verdict.condition() instanceof Condition.Route route ? route.destination() : null;
    }

    private String summary(
            Proposal proposal, @Nullable String category, List<MemberAssessment> members, Explainer explainer) {
        return switch (proposal) {
            case GRANT -> {
                long persons = 1
                        + members.stream().filter(MemberAssessment::isAttached).count();
                yield "Accorder " + granted + (category == null ? "" : " " + category) + " à "
                        + FrenchText.count(persons, "personne", "personnes") + ".";
            }
            case REFUSE -> "Refuser " + granted + ". " + explainer.reasonsOf(Outcome.NOT_FULFILLED);
            case ROUTE_ELSEWHERE -> explainer.reasonsOf(Outcome.NOT_FULFILLED);
            case FOR_A_PERSON -> "À apprécier par une personne. " + explainer.reasonsOf(Outcome.FOR_A_PERSON);
        };
    }
}
