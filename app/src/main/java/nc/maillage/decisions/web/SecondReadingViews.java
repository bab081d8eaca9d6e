package nc.maillage.decisions.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.decisions.AssessmentPages;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.decisions.domain.Signing;
import nc.maillage.decisions.domain.Step;
import nc.maillage.decisions.domain.UnconfirmedFigures;
import nc.maillage.decisions.usecase.SignDecision;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one proposal, with what this reader may do and why not. */
@Component
@Transactional
class SecondReadingViews {
    private final Decisions decisions;
    private final SignDecision sign;
    private final AssessmentPages assessments;
    private final PersonHeadings headings;
    private final Words words;
    private final Ids ids;

    SecondReadingViews(
            Decisions decisions,
            SignDecision sign,
            AssessmentPages assessments,
            PersonHeadings headings,
            Words words,
            Ids ids) {
        this.decisions = decisions;
        this.sign = sign;
        this.assessments = assessments;
        this.headings = headings;
        this.words = words;
        this.ids = ids;
    }

    ProposalPage page(Proposal proposal, String typed, FormErrors errors) {
        var content = proposal.content();
        var person = headings.open(proposal, "Proposition " + content.reference());
        var signing = sign.look(proposal);
        var objection = whyNot(signing);
        var reviewer = proposal.reviewedBy();
        return new ProposalPage(
                person,
                "Seconde lecture de la proposition",
                content.reference(),
                "/demandes/" + content.reference(),
                "Demande déposée le %s. Version %d du dispositif, règles au %s."
                        .formatted(
                                French.date(content.receivedOn()),
                                content.schemeVersion(),
                                French.date(proposal.assessment().asOf().day())),
                Words.status(proposal.status()),
                Words.ruling(content.ruling()),
                act(proposal),
                given(proposal),
                content.reason().lines().toList(),
                words.agent(proposal.proposedBy()),
                French.moment(proposal.proposedAt()),
                assessments.of(proposal.assessment(), content.file(), proposal.proposedAt()),
                objection == null ? confirmation(proposal) : null,
                objection,
                signing.needsConfirmation() ? figures(proposal) : List.of(),
                maySendBack(signing) ? address(proposal) + "/renvoyer" : null,
                ids.next().toString(),
                typed,
                errors,
                proposal.returnReasons(),
                reviewer == null ? null : words.agent(reviewer),
                signed(proposal));
    }

    Confirmation confirmation(Proposal proposal) {
        return Confirmation.of(
                        "Signer la décision",
                        address(proposal) + "/signer",
                        "Signer : " + French.inSentence(act(proposal)) + " ?",
                        "La décision reçoit son numéro, le courrier part au rendu et l’acte ne se modifie plus.",
                        "Signer la décision " + proposal.content().reference())
                .carrying(Once.FIELD, ids.next().toString());
    }

    static String address(Proposal proposal) {
        return "/propositions/" + proposal.id().value();
    }

    static List<String> figures(Proposal proposal) {
        return UnconfirmedFigures.of(proposal.assessment());
    }

    private @Nullable String signed(Proposal proposal) {
        return proposal.status() != ProposalStatus.SIGNED
                ? null
                : decisions.decisionsOf(proposal.content().file()).stream()
                        .filter(decision -> decision.proposal().id().equals(proposal.id()))
                        .map(Decision::number)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean maySendBack(Signing signing) {
        return Permissions.may(Step.SEND_BACK.right())
                && signing.reading().objectionTo(Step.SEND_BACK).isEmpty();
    }

    private static @Nullable String whyNot(Signing signing) {
        if (Permissions.ask(Step.SIGN.right()) instanceof Permissions.Answer.Denied denied) {
            return denied.why();
        }
        return signing.objection().map(SecondReadingViews::why).orElse(null);
    }

    /** What only a confirmation lifts is asked for in the dialogue, not held against the reader. */
    static @Nullable String why(Reviewed objection) {
        return switch (objection) {
            case Reviewed.Done _, Reviewed.NeedsConfirmation _ -> null;
            case Reviewed.NeedsReasons refused -> refused.why();
            case Reviewed.SameAgent refused -> refused.why();
            case Reviewed.KeptAway refused -> refused.why();
            case Reviewed.NoDelegation refused -> refused.why();
            case Reviewed.LawMoved refused -> refused.why();
            case Reviewed.AlreadyClosed refused -> refused.why();
        };
    }

    private static String act(Proposal proposal) {
        var grant = proposal.content().grant();
        return switch (proposal.content().ruling()) {
            case GRANT ->
                grant == null || !grant.opensCard()
                        ? "Accorder\u00A0: "
                                + French.inSentence(proposal.assessment().schemeTitle())
                        : "Accorder la carte %s à %s"
                                .formatted(
                                        grant.category(),
                                        French.count(grant.attached().size() + 1L, "personne", "personnes"));
            case REFUSE -> "Refuser la demande";
            case ROUTE_ELSEWHERE ->
                "Orienter la demande vers " + elsewhere(proposal.assessment().routedTo());
        };
    }

    private static String elsewhere(@Nullable String destination) {
        return destination == null ? "une autre collectivité" : destination;
    }

    private static List<ProposalPage.Given> given(Proposal proposal) {
        var lines = new ArrayList<ProposalPage.Given>();
        var grant = proposal.content().grant();
        if (grant != null) {
            var category = grant.category();
            if (category != null) {
                lines.add(new ProposalPage.Given("Catégorie", category));
                lines.add(new ProposalPage.Given("Sur la carte", persons(proposal, grant)));
            }
            lines.add(new ProposalPage.Given(
                    "Période", "du " + French.date(grant.from()) + " au " + French.date(grant.to())));
            if (!grant.validityReason().isBlank()) {
                lines.add(new ProposalPage.Given("Pourquoi cette durée", grant.validityReason()));
            }
        }
        return lines;
    }

    private static String persons(Proposal proposal, Grant grant) {
        var names = new ArrayList<String>();
        names.add("la personne qui demande");
        proposal.assessment().members().stream()
                .filter(member -> grant.attached().stream()
                        .anyMatch(person -> person.value().toString().equals(member.person())))
                .map(MemberAssessment::name)
                .forEach(names::add);
        return French.list(names);
    }
}
