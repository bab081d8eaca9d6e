package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.domain.Challenge;
import nc.maillage.decisions.domain.ChallengeKind;
import nc.maillage.decisions.store.ChallengeStore;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StoryItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The appeals against one act, and the form that records one. */
@Component
@Transactional
class ChallengeViews {
    private final ChallengeStore challenges;
    private final Words words;

    ChallengeViews(ChallengeStore challenges, Words words) {
        this.challenges = challenges;
        this.words = words;
    }

    static String address(Decision decision) {
        return "/decisions/" + decision.number() + "/recours";
    }

    ChallengePart part(Decision decision, ChallengePart.Typed typed, FormErrors errors) {
        boolean may = Permissions.may(Right.RECORD_CHALLENGE);
        return new ChallengePart(
                challenges.of(decision.id()).stream()
                        .map(each -> line(decision, each, may))
                        .toList(),
                may ? address(decision) : null,
                Choice.of(ChallengeKind.class, ChallengeKind::label),
                typed,
                errors);
    }

    List<StoryItem> story(Decision decision) {
        return challenges.of(decision.id()).stream()
                .filter(each -> each.cancelled() == null)
                .map(each -> StoryItem.of(each.filedOn(), each.kind().label(), each.reference()))
                .toList();
    }

    private ChallengePart.Line line(Decision decision, Challenge challenge, boolean may) {
        var cancelled = challenge.cancelled();
        return new ChallengePart.Line(
                challenge.kind().label(),
                French.day(challenge.filedOn()),
                challenge.reference(),
                "Enregistré par %s, %s".formatted(words.agent(challenge.by()), French.moment(challenge.at())),
                cancelled == null
                        ? null
                        : "Annulé par %s : %s".formatted(words.agent(cancelled.by()), cancelled.reason()),
                may && cancelled == null ? address(decision) + "/" + challenge.id() + "/annulation" : null);
    }
}
