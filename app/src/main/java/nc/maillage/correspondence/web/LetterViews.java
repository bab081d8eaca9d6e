package nc.maillage.correspondence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.Letters.Notification;
import nc.maillage.correspondence.domain.Dispatch;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.LetterState;
import nc.maillage.correspondence.domain.Means;
import nc.maillage.correspondence.domain.RecordedNotification;
import nc.maillage.correspondence.pdf.LetterPage;
import nc.maillage.correspondence.usecase.OpenLetter.Opened;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a letter to its page. */
@Component
class LetterViews {
    private final LetterPage sheets;
    private final Agents agents;
    private final Clock clock;

    LetterViews(LetterPage sheets, Agents agents, Clock clock) {
        this.sheets = sheets;
        this.agents = agents;
        this.clock = clock;
    }

    OpenedLetterPage.Typed proposed(Opened opened) {
        return LetterForms.proposed(
                LocalDate.now(clock), opened.document().content().recipient(), recorded(opened));
    }

    OpenedLetterPage page(Opened opened, OpenedLetterPage.Typed typed, FormErrors errors) {
        var letter = opened.letter();
        var recorded = recorded(opened);
        var appeal = recorded == null ? null : AppealDelay.of(recorded.on(), recorded.home(), letter.appealStated());
        return new OpenedLetterPage(
                letter.number(),
                letter.object(),
                LetterWords.state(letter),
                letter.seal().shortForm(),
                opened.whole(),
                letter.pdf() != null,
                "application".equals(letter.subjectKind()) ? "/demandes/" + letter.reference() : null,
                letter.reference(),
                sheets.sheet(opened.document(), letter.seal()),
                facts(letter),
                recorded == null ? List.of() : notified(recorded),
                appeal == null || !LetterWords.decision(letter) ? "" : appeal.sentence(),
                appeal instanceof AppealDelay.Answer.NotBefore ? AppealDelay.openQuestions() : List.of(),
                story(opened),
                acts(opened),
                typed,
                errors);
    }

    private static @Nullable Notification recorded(Opened opened) {
        return opened.notifications().stream()
                .findFirst()
                .filter(last -> !last.cancels())
                .map(RecordedNotification::notification)
                .orElse(null);
    }

    private static List<Fact> facts(KeptLetter letter) {
        return List.of(
                Fact.of("Nature", LetterWords.kind(letter)),
                Fact.of("Date", French.date(letter.date())),
                Fact.of(
                        "Texte",
                        letter.textVersion() == 0
                                ? "livré avec le programme"
                                : "version %d de la collectivité".formatted(letter.textVersion())),
                Fact.of(
                        "Voies de recours",
                        letter.appealStated() ? "dites dans la lettre" : "non dites : aucun délai ne court"));
    }

    private List<Fact> notified(Notification recorded) {
        return List.of(
                Fact.of("Reçu le", French.date(recorded.on())),
                Fact.sourced(
                        "Comment",
                        Means.valueOf(recorded.means()).label(),
                        recorded.proof().isBlank() ? "sans preuve" : "Preuve : " + recorded.proof()),
                Fact.of("La personne habite", recorded.home().label()));
    }

    private static OpenedLetterPage.Acts acts(Opened opened) {
        var letter = opened.letter();
        var may = Permissions.may(Right.NOTIFY);
        var notified = letter.state() == LetterState.NOTIFIED;
        return new OpenedLetterPage.Acts(
                may && !notified && letter.state() != LetterState.SENT && letter.pdf() != null,
                may && letter.state() == LetterState.SENT,
                may && !notified,
                may && notified);
    }

    private List<StoryItem> story(Opened opened) {
        var letter = opened.letter();
        var items = new ArrayList<StoryItem>();
        items.add(
                StoryItem.of(French.dayOf(letter.composedAt()), "Courrier écrit et scellé", who(letter.composedBy())));
        for (var dispatch : opened.dispatches().reversed()) {
            items.add(sent(dispatch));
            if (dispatch.back() != null) {
                var note = dispatch.back().note();
                items.add(StoryItem.of(dispatch.back().on(), "Courrier revenu", null)
                        .telling(dispatch.back().reason().label() + (note.isBlank() ? "" : " : " + note)));
            }
        }
        opened.notifications().reversed().forEach(each -> items.add(received(each)));
        Collections.reverse(items);
        items.sort(Comparator.comparing(StoryItem::day).reversed());
        return items;
    }

    private StoryItem sent(Dispatch dispatch) {
        var item = StoryItem.of(dispatch.sentOn(), "Courrier envoyé", who(dispatch.recordedBy()));
        var tracking = dispatch.tracking().isBlank() ? "" : ", n° " + dispatch.tracking();
        return item.telling(dispatch.means().label() + tracking);
    }

    private StoryItem received(RecordedNotification each) {
        var notification = each.notification();
        var reason = each.correction() == null ? "" : each.correction();
        if (each.cancels()) {
            return StoryItem.of(French.dayOf(each.recordedAt()), "Notification annulée", who(notification.recordedBy()))
                    .telling("Raison\u00A0: " + reason);
        }
        var title = reason.isEmpty() ? "Courrier reçu par la personne" : "Notification corrigée";
        var proof = notification.proof().isBlank() ? "" : ", " + notification.proof();
        var why = reason.isEmpty() ? "" : ". Raison\u00A0: " + reason;
        return StoryItem.of(notification.on(), title, who(notification.recordedBy()))
                .telling(Means.valueOf(notification.means()).label() + proof + why);
    }

    private String who(@Nullable UUID agent) {
        return agent == null
                ? "par le programme"
                : agents.byId(new AgentId(agent))
                        .map(Agent::displayName)
                        .map(name -> "par " + name)
                        .orElse("par un agent qui n’est plus au registre");
    }
}
