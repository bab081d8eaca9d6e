package nc.maillage.law.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * « Appréciateur »: one rule, its amounts, its version and its figures, made into the whole document of a verdict.
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
    private final List<Amount> amounts;
    private final List<ParameterKey> occasional;
    private final String digest;

    public Assessor(
            String schemeKey,
            String schemeTitle,
            String version,
            String granted,
            Condition rule,
            List<ParameterKey> parameters,
            Map<String, String> categories) {
        this(schemeKey, schemeTitle, version, granted, rule, parameters, categories, List.of(), List.of());
    }

    private Assessor(
            String schemeKey,
            String schemeTitle,
            String version,
            String granted,
            Condition rule,
            List<ParameterKey> parameters,
            Map<String, String> categories,
            List<Amount> amounts,
            List<ParameterKey> occasional) {
        this.schemeKey = schemeKey;
        this.schemeTitle = schemeTitle;
        this.version = version;
        this.granted = granted;
        this.rule = rule;
        this.parameters = parameters;
        this.categories = categories;
        this.amounts = List.copyOf(amounts);
        this.occasional = List.copyOf(occasional);
        this.digest = Digest.sha256(version + "\n" + RuleText.of(rule) + RuleText.ofAmounts(amounts));
    }

    /** With what it gives, computed wherever the rule does not refuse. */
    public Assessor withAmounts(Amount... given) {
        return new Assessor(
                schemeKey, schemeTitle, version, granted, rule, parameters, categories, List.of(given), occasional);
    }

    /** With figures that the scheme can do without, such as those of a suspension that has not happened. */
    public Assessor withOccasional(ParameterKey... figures) {
        return new Assessor(
                schemeKey, schemeTitle, version, granted, rule, parameters, categories, amounts, List.of(figures));
    }

    public String schemeKey() {
        return schemeKey;
    }

    public String version() {
        return version;
    }

    public Condition rule() {
        return rule;
    }

    public List<Amount> amounts() {
        return amounts;
    }

    /** Without each of these the scheme is not in force. */
    public List<ParameterKey> required() {
        return parameters;
    }

    public List<ParameterKey> parameters() {
        return Stream.concat(parameters.stream(), occasional.stream()).toList();
    }

    public String schemeTitle() {
        return schemeTitle;
    }

    /** What {@link #assess} would propose, without the words that explain it. */
    public Proposal proposal(Facts facts, ParameterSet set, AsOf asOf) {
        Figures figures = Figures.of(set, asOf, parameters());
        Verdict verdict = new Tracer(figures).trace(rule, facts);
        return proposal(verdict, outcome(verdict, amounts(verdict, facts, figures)));
    }

    /** As {@link nc.maillage.law.scheme.Scheme#leavesOpen} tells it. */
    public boolean leavesOpen(Facts facts, ParameterSet set, AsOf asOf) {
        return new OpenWays(new Tracer(Figures.of(set, asOf, parameters())), facts).leadFrom(rule);
    }

    public Assessment assess(Facts facts, ParameterSet set, AsOf asOf) {
        Figures figures = Figures.of(set, asOf, parameters());
        Verdict verdict = new Tracer(figures).trace(rule, facts);
        List<AmountVerdict> found = amounts(verdict, facts, figures);
        Grounds grounds = new Grounds(verdict, found, figures);
        Explainer explainer = new Explainer(verdict, facts, figures, set);
        Pending pending = new Pending(facts, grounds);
        Outcome outcome = outcome(verdict, found);
        Proposal proposal = proposal(verdict, outcome);
        String category =
                proposal == Proposal.REFUSE ? null : grounds.category().orElse(null);
        List<MemberAssessment> members = explainer.members();
        return new Assessment(
                schemeKey,
                schemeTitle,
                version,
                asOf,
                outcome,
                proposal,
                category,
                category == null ? null : categories.get(category),
                destination(verdict),
                summary(verdict, proposal, category, members, explainer, found),
                explainer.nodes(),
                members,
                pending.missing(),
                pending.questions(),
                grounds.openQuestions(),
                grounds.worstGrade(),
                grounds.unconfirmed().stream().map(ParameterKey::name).toList(),
                grounds.references(),
                digest,
                set.digestOf(parameters(), asOf),
                new AmountExplainer(facts, figures, explainer).explained(found));
    }

    public String digest() {
        return digest;
    }

    private List<AmountVerdict> amounts(Verdict verdict, Facts facts, Figures figures) {
        AmountTracer tracer = new AmountTracer(figures, facts);
        return amounts.isEmpty() || verdict.outcome() == Outcome.NOT_FULFILLED
                ? List.of()
                : amounts.stream()
                        .flatMap(amount -> tracer.trace(amount).stream())
                        .toList();
    }

    private static Outcome outcome(Verdict verdict, List<AmountVerdict> found) {
        return found.isEmpty()
                ? verdict.outcome()
                : found.stream().map(AmountVerdict::outcome).reduce(verdict.outcome(), Outcome::worst);
    }

    private static Proposal proposal(Verdict verdict, Outcome outcome) {
        if (verdict.isRouted()) {
            return Proposal.ROUTE_ELSEWHERE;
        }
        return switch (outcome) {
            case FULFILLED -> Proposal.GRANT;
            case NOT_FULFILLED -> Proposal.REFUSE;
            case FOR_A_PERSON -> Proposal.FOR_A_PERSON;
        };
    }

    private @Nullable String destination(Verdict verdict) {
        return verdict.isRouted() && verdict.condition() instanceof Condition.Route route ? route.destination() : null;
    }

    private String summary(
            Verdict verdict,
            Proposal proposal,
            @Nullable String category,
            List<MemberAssessment> members,
            Explainer explainer,
            List<AmountVerdict> found) {
        String said = switch (proposal) {
            case GRANT -> granted(category, members);
            case REFUSE ->
                refused(verdict) + explainer.reasonsOf(Outcome.NOT_FULFILLED).text();
            case ROUTE_ELSEWHERE -> explainer.reasonsOf(Outcome.NOT_FULFILLED).text();
            case FOR_A_PERSON -> "À apprécier par une personne. " + explainer.stillOpen(found);
        };
        return said
                + found.stream()
                        .filter(amount -> !amount.rendered().isEmpty())
                        .map(amount -> " " + amount.clause().title() + "\u00A0: " + amount.rendered() + ".")
                        .collect(Collectors.joining());
    }

    private String granted(@Nullable String category, List<MemberAssessment> members) {
        long persons = 1 + members.stream().filter(MemberAssessment::isAttached).count();
        return "Accorder " + granted + (category == null ? "" : " " + category) + " à "
                + FrenchText.count(persons, "personne", "personnes") + ".";
    }

    private String refused(Verdict verdict) {
        return verdict.isInadmissible()
                ? "Déclarer la demande irrecevable, sans examen au fond. "
                : "Refuser " + granted + ". ";
    }
}
