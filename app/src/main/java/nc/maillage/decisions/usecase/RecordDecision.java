package nc.maillage.decisions.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.DecisionSigned;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.domain.KeptFigures;
import nc.maillage.decisions.domain.ProposalState;
import nc.maillage.decisions.domain.Seal;
import nc.maillage.decisions.domain.SignedAct;
import nc.maillage.decisions.store.DecisionStore;
import nc.maillage.decisions.store.Documents;
import nc.maillage.decisions.store.ProposalStore;
import nc.maillage.organisation.Delegation;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a signed act: number, figures of the day, letter, log line, event, in the one transaction of the signature. */
@Component
class RecordDecision {
    private final ProposalStore proposals;
    private final DecisionStore decisions;
    private final Documents documents;
    private final PublishedSchemes schemes;
    private final ComposeLetter letter;
    private final ProgramVersion program;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    RecordDecision(
            ProposalStore proposals,
            DecisionStore decisions,
            Documents documents,
            PublishedSchemes schemes,
            ComposeLetter letter,
            ProgramVersion program,
            AuditLog log,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock,
            SchemeCatalogue catalogue) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.documents = documents;
        this.schemes = schemes;
        this.letter = letter;
        this.program = program;
        this.log = log;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    DecisionId record(Proposal proposal, Delegation delegation, boolean confirms) {
        var signatory = CurrentAgent.required().agent();
        var at = clock.instant();
        var year = French.dayOf(at).getYear();
        var sequence = decisions.nextSequence(year);
        var number = "%d-%05d".formatted(year, sequence);
        var figures = figures(proposal);
        var seal = seal(number, proposal, figures);
        var letterId = letter.compose(proposal, number, delegation, signatory, at, seal);
        var closed = proposals.close(proposal, new ProposalState.Signed(signatory.id(), at));
        var decision = new Decision(
                new DecisionId(ids.next()),
                number,
                closed,
                proposal.content().ruling(),
                signatory.id(),
                at,
                letterId,
                proposal.assessment().ruleDigest(),
                proposal.assessment().parameterDigest(),
                null,
                null);
        decisions.insert(new SignedAct(decision, delegation, confirms, figures, seal, program.name()), year, sequence);
        log.append(
                "decision.signed", "application", proposal.content().file(), details(decision, delegation, confirms));
        events.publishEvent(new DecisionSigned(decision));
        return decision.id();
    }

    private static Map<String, String> details(Decision decision, Delegation delegation, boolean confirms) {
        return Map.of(
                "decision", decision.id().value().toString(),
                "number", decision.number(),
                "ruling", decision.ruling().name(),
                "delegation", delegation.id().value().toString(),
                "confirmed-figures", Boolean.toString(confirms),
                "rule", decision.ruleDigest(),
                "parameters", decision.parameterDigest());
    }

    private KeptFigures figures(Proposal proposal) {
        var scheme = catalogue
                .version(proposal.content().scheme(), proposal.content().schemeVersion())
                .orElseThrow();
        return KeptFigures.of(
                scheme, schemes.parameters(), proposal.assessment().asOf());
    }

    private String seal(String number, Proposal proposal, KeptFigures figures) {
        return Seal.of(
                number,
                documents.text(proposal.content()),
                documents.text(proposal.assessment()),
                documents.text(figures));
    }
}
