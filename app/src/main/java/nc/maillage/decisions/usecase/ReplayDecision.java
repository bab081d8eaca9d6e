package nc.maillage.decisions.usecase;

import java.util.ArrayList;
import nc.maillage.access.Permissions;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.Decisions.Assessed;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Replayed;
import nc.maillage.decisions.domain.Differences;
import nc.maillage.decisions.domain.KeptFigures;
import nc.maillage.decisions.domain.Step;
import nc.maillage.decisions.store.DecisionStore;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes a past decision again, with the facts and the figures kept with it. */
@Component
public class ReplayDecision {
    private final DecisionStore decisions;
    private final AssessFacts assess;
    private final PublishedSchemes schemes;
    private final SchemeCatalogue catalogue;

    ReplayDecision(DecisionStore decisions, AssessFacts assess, PublishedSchemes schemes, SchemeCatalogue catalogue) {
        this.decisions = decisions;
        this.assess = assess;
        this.schemes = schemes;
        this.catalogue = catalogue;
    }

    @Transactional(readOnly = true)
    public Replayed replay(DecisionId id) {
        Permissions.require(Step.REPLAY.right());
        var decision = decisions
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("no decision " + id.value() + " in this collectivity"));
        var then = decision.proposal().assessment();
        var again = again(decision, decisions.figures(id));
        var differences = new ArrayList<>(Differences.between(then, again));
        return new Replayed(
                decision,
                then,
                again,
                then.ruleDigest().equals(again.ruleDigest()),
                sameFiguresToday(decision),
                differences);
    }

    private Assessment again(Decision decision, KeptFigures figures) {
        var content = decision.proposal().content();
        var asOf = decision.proposal().assessment().asOf();
        return switch (assess.assess(content.scheme(), content.facts(), asOf, figures.asSet())) {
            case Assessed.Done(var assessment) -> assessment;
            case Assessed.Impossible(var why) ->
                throw new IllegalStateException("decision " + decision.number() + " cannot be computed again: " + why);
        };
    }

    /** Whether the figures known today give, for that day, the same ones. */
    private boolean sameFiguresToday(Decision decision) {
        var scheme = catalogue
                .version(
                        decision.proposal().content().scheme(),
                        decision.proposal().content().schemeVersion())
                .orElseThrow();
        var asOf = decision.proposal().assessment().asOf();
        return schemes.parameters().digestOf(scheme.parameters(), asOf).equals(decision.parameterDigest());
    }
}
