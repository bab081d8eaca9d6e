package nc.maillage.decisions.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.Decisions.Assessed;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.Decisions.Proposed;
import nc.maillage.decisions.HouseholdOfTheDay;
import nc.maillage.decisions.ProposalId;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.decisions.domain.ProposalRules;
import nc.maillage.decisions.domain.Step;
import nc.maillage.decisions.store.ProposalStore;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.people.Household;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.Ids;
import nc.maillage.schemes.PublishedSchemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a decision before a second pair of eyes. */
@Component
public class SubmitProposal {
    private final AssessFacts assess;
    private final ProposalStore proposals;
    private final PublishedSchemes schemes;
    private final Concerned concerned;
    private final People people;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    SubmitProposal(
            AssessFacts assess,
            ProposalStore proposals,
            PublishedSchemes schemes,
            Concerned concerned,
            People people,
            AuditLog log,
            Ids ids,
            Clock clock) {
        this.assess = assess;
        this.proposals = proposals;
        this.schemes = schemes;
        this.concerned = concerned;
        this.people = people;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Proposed propose(NewProposal asked) {
        Permissions.require(Step.PROPOSE.right());
        return switch (assess.assess(asked.scheme(), asked.facts(), AsOf.on(LocalDate.now(clock)))) {
            case Assessed.Impossible(var why) -> new Proposed.Refused(String.join(" ", why));
            case Assessed.Done(var assessment) ->
                objection(asked, assessment)
                        .<Proposed>map(Proposed.Refused::new)
                        .orElseGet(() -> keep(asked, assessment));
        };
    }

    private Optional<String> objection(NewProposal asked, Assessment assessment) {
        var earlier = proposals.statuses(asked.file());
        if (!Step.PROPOSE.permittedAfter(earlier)) {
            return Optional.of(waiting(earlier.getFirst()));
        }
        if (concerned.keptAway(CurrentAgent.required().agent().id(), asked, assessment)) {
            return Optional.of(
                    "Vous êtes en déport pour une personne de ce dossier : une autre personne doit le traiter.");
        }
        return schemes.version(asked.scheme(), asked.schemeVersion())
                .map(version -> new ProposalRules(asked, assessment, version.defaultValidityMonths()).objection())
                .orElseGet(() -> Optional.of(
                        "La version %d de ce dispositif n’est pas publiée ici.".formatted(asked.schemeVersion())));
    }

    private static String waiting(ProposalStatus newest) {
        return newest == ProposalStatus.SIGNED
                ? "Ce dossier est déjà décidé."
                : "Une proposition attend déjà la seconde lecture de ce dossier.";
    }

    private Proposed keep(NewProposal asked, Assessment assessment) {
        var author = CurrentAgent.required().agent().id();
        var id = new ProposalId(ids.next());
        var proposal =
                new Proposal(id, asked, assessment, author, clock.instant(), ProposalStatus.OPEN, null, null, null);
        if (!proposals.insert(proposal, household(asked))) {
            return new Proposed.Refused(waiting(ProposalStatus.OPEN));
        }
        log.append(
                "decision.proposed",
                "application",
                asked.file(),
                Map.of(
                        "proposal", id.value().toString(),
                        "ruling", asked.ruling().name(),
                        "rule", assessment.ruleDigest(),
                        "parameters", assessment.parameterDigest()));
        return new Proposed.Done(id);
    }

    private HouseholdOfTheDay household(NewProposal asked) {
        var day = asked.receivedOn();
        var members = people.householdOn(asked.person(), day).members();
        var named = people.findAllForAct(
                members.stream().map(member -> member.person().id()).toList());
        return new HouseholdOfTheDay(
                day,
                members.stream()
                        .map(member ->
                                kept(member, named.getOrDefault(member.person().id(), member.person())))
                        .toList());
    }

    /** By name, whoever proposes: what a reader may not know is masked where it is shown. */
    private static HouseholdOfTheDay.Member kept(Household.Member member, PersonSummary person) {
        return new HouseholdOfTheDay.Member(
                person.id(), person.displayName(), person.birthDate(), member.link(), member.since());
    }
}
