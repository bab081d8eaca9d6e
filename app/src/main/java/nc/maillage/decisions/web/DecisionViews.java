package nc.maillage.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.correspondence.Letters;
import nc.maillage.decisions.AssessmentPages;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.HouseholdOfTheDay;
import nc.maillage.decisions.domain.Step;
import nc.maillage.decisions.store.DecisionStore;
import nc.maillage.decisions.store.ProposalStore;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one signed act: what it says, what proves it, its letter, its reasons. */
@Component
@Transactional
class DecisionViews {
    private static final Map<String, String> LINKS = Map.of(
            "SELF", "la personne elle-même",
            "PARTNER", "conjoint ou compagnon",
            "CHILD", "enfant",
            "PARENT", "parent",
            "SIBLING", "frère ou sœur");

    private final DecisionStore decisions;
    private final ProposalStore proposals;
    private final Letters letters;
    private final AssessmentPages assessments;
    private final PersonHeadings headings;
    private final ChallengeViews challenges;
    private final Words words;

    DecisionViews(
            DecisionStore decisions,
            ProposalStore proposals,
            Letters letters,
            AssessmentPages assessments,
            PersonHeadings headings,
            ChallengeViews challenges,
            Words words) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.letters = letters;
        this.assessments = assessments;
        this.headings = headings;
        this.challenges = challenges;
        this.words = words;
    }

    /** To a reader who may, or not at all. */
    PersonHeading open(Decision decision) {
        return headings.open(decision.proposal(), "Décision " + decision.number());
    }

    DecisionPage page(Decision decision) {
        return page(decision, ChallengePart.Typed.NOTHING, new FormErrors());
    }

    DecisionPage page(Decision decision, ChallengePart.Typed typed, FormErrors errors) {
        var proposal = decision.proposal();
        var content = proposal.content();
        var person = open(decision);
        var letter = letters.find(decision.letter()).orElse(null);
        var household = proposals.household(proposal.id());
        return new DecisionPage(
                person,
                decision.number(),
                content.reference(),
                "Décision n° " + decision.number(),
                "%s, demande %s. Signée le %s par %s."
                        .formatted(
                                words.scheme(content.scheme()),
                                content.reference(),
                                French.date(French.dayOf(decision.signedAt())),
                                words.agent(decision.signedBy())),
                Words.ruling(decision.ruling()),
                act(decision),
                letter(decision, letter),
                letter == null ? null : "/courriers/" + letter.number(),
                decision.notifiedOn() == null && Permissions.may(Step.NOTIFY.right()),
                members(household),
                French.date(household.on()),
                Permissions.may(Right.SEE_ASSESSMENT)
                        ? assessments.of(proposal.assessment(), content.file(), proposal.proposedAt())
                        : null,
                Permissions.may(Step.REPLAY.right()) ? "/decisions/" + decision.number() + "/recalcul" : null,
                challenges.part(decision, typed, errors),
                story(decision));
    }

    private List<Fact> act(Decision decision) {
        var content = decision.proposal().content();
        var proof = decisions.proof(decision.id());
        var facts = new ArrayList<Fact>();
        var grant = content.grant();
        if (grant != null) {
            given(grant, facts);
        }
        facts.add(Fact.sourced(
                "Signataire", words.agent(decision.signedBy()), proof.authority() + ", " + proof.reference()));
        facts.add(Fact.of("Proposée par", words.agent(decision.proposal().proposedBy())));
        if (proof.confirmedFigures()) {
            facts.add(Fact.of("Chiffres non confirmés", "confirmés en son nom par le signataire"));
        }
        facts.add(Fact.sourced(
                "Empreinte de l’acte", proof.seal(), "Version " + proof.programVersion() + " du programme"));
        return facts;
    }

    private static void given(Grant grant, List<Fact> facts) {
        if (grant.opensCard()) {
            facts.add(Fact.of("Carte", "catégorie " + grant.category()));
            facts.add(Fact.of("Personnes", French.count(grant.attached().size() + 1L, "personne", "personnes")));
        }
        facts.add(Fact.sourced(
                "Période",
                "du " + French.day(grant.from()) + " au " + French.day(grant.to()),
                grant.validityReason().isBlank() ? "Durée fixée par le service" : grant.validityReason()));
    }

    private static List<Fact> letter(Decision decision, Letters.@Nullable Letter letter) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Courrier", letter == null ? null : letter.number()));
        var notified = decision.notifiedOn();
        facts.add(Fact.of("Notifié", notified == null ? "pas encore" : French.date(notified)));
        var until = decision.appealUntil();
        if (until != null) {
            facts.add(Fact.sourced(
                    "Recours possible au moins jusqu’au",
                    French.date(until),
                    "Tribunal administratif de Nouvelle-Calédonie, 2 mois à compter de la notification"));
        } else if (notified == null) {
            facts.add(Fact.of("Délai de recours", "ne court pas tant que le courrier n’est pas notifié"));
        }
        return facts;
    }

    private List<DecisionPage.Member> members(HouseholdOfTheDay household) {
        var hidden = words.hidden(household.members().stream()
                .map(HouseholdOfTheDay.Member::person)
                .toList());
        return household.members().stream()
                .map(member -> hidden.contains(member.person())
                        ? new DecisionPage.Member(Words.PROTECTED, link(member), "protégée")
                        : member(member))
                .toList();
    }

    private static String link(HouseholdOfTheDay.Member member) {
        return LINKS.getOrDefault(member.link(), "autre personne du foyer");
    }

    private static DecisionPage.Member member(HouseholdOfTheDay.Member member) {
        var birth = member.birthDate();
        return new DecisionPage.Member(member.name(), link(member), birth == null ? "inconnue" : French.day(birth));
    }

    private List<StoryItem> story(Decision decision) {
        var proposal = decision.proposal();
        var items = new ArrayList<>(challenges.story(decision));
        var notified = decision.notifiedOn();
        if (notified != null) {
            items.add(StoryItem.of(notified, "Notifiée", null));
        }
        items.add(StoryItem.of(French.dayOf(decision.signedAt()), "Signée", words.agent(decision.signedBy())));
        items.add(StoryItem.of(French.dayOf(proposal.proposedAt()), "Proposée", words.agent(proposal.proposedBy())));
        items.add(StoryItem.of(
                        proposal.content().receivedOn(),
                        "Demande reçue",
                        proposal.content().reference())
                .linkedTo("/demandes/" + proposal.content().reference()));
        return items;
    }
}
