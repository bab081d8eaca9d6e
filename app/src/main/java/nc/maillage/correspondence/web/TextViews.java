package nc.maillage.correspondence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.Letterheads;
import nc.maillage.correspondence.domain.LetterText;
import nc.maillage.correspondence.domain.LetterText.Stage;
import nc.maillage.correspondence.domain.LetterWording;
import nc.maillage.correspondence.domain.ShippedWordings;
import nc.maillage.correspondence.usecase.SetLetterText;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the texts of letters to their pages. */
@Component
class TextViews {
    private final SetLetterText texts;
    private final Letterheads heads;
    private final Agents agents;

    TextViews(SetLetterText texts, Letterheads heads, Agents agents) {
        this.texts = texts;
        this.heads = heads;
        this.agents = agents;
    }

    TextsPage all() {
        var current = heads.current();
        return new TextsPage(
                current.head().collectivity(),
                current.head().lines(),
                current.version() > 0,
                Stream.of(LetterKind.values()).map(this::line).toList());
    }

    private TextsPage.Line line(LetterKind kind) {
        var waiting = texts.versions(kind).stream()
                .filter(each -> each.stage() == Stage.DRAFT)
                .findFirst()
                .map(draft -> StateTag.of(Tone.JUDGE, "Version %d".formatted(draft.number())))
                .orElse(null);
        return new TextsPage.Line(
                kind.label(), "/administration/courriers/" + kind.key(), kind.decision(), inUse(kind), waiting);
    }

    private String inUse(LetterKind kind) {
        return texts.inUse(kind)
                .map(text -> "Version %d, approuvée le %s"
                        .formatted(
                                text.number(),
                                text.judgedAt() == null ? "?" : French.day(French.dayOf(text.judgedAt()))))
                .orElse("Texte livré avec le programme");
    }

    /** @param typed what was typed and not kept, null to show what is in place */
    TextPage one(LetterKind kind, @Nullable LetterWording typed, FormErrors errors, @Nullable String conflict) {
        var versions = texts.versions(kind);
        var draft = versions.stream()
                .filter(each -> each.stage() == Stage.DRAFT)
                .findFirst()
                .orElse(null);
        var wording = typed == null ? inPlace(kind, draft) : typed;
        return new TextPage(
                kind,
                inUse(kind),
                draft != null,
                draft != null
                        && draft.writtenBy()
                                .equals(CurrentAgent.required().agent().id().value()),
                draft == null ? "" : name(draft.writtenBy()),
                draft == null ? 0 : draft.version(),
                wording.opening(),
                wording.closing(),
                versions.stream().flatMap(each -> story(each).stream()).toList(),
                errors,
                conflict);
    }

    /** The draft, else the text in use, else the one shipped. */
    LetterWording inPlace(LetterKind kind, @Nullable LetterText draft) {
        return draft != null
                ? draft.wording()
                : texts.inUse(kind).map(LetterText::wording).orElseGet(() -> ShippedWordings.of(kind));
    }

    private List<StoryItem> story(LetterText text) {
        var items = new ArrayList<StoryItem>();
        var version = "Version %d ".formatted(text.number());
        if (text.judgedAt() != null && text.judgedBy() != null) {
            var what = text.stage() == Stage.APPROVED ? "approuvée" : "abandonnée";
            items.add(StoryItem.of(French.dayOf(text.judgedAt()), version + what, "par " + name(text.judgedBy())));
        }
        items.add(StoryItem.of(French.dayOf(text.writtenAt()), version + "écrite", "par " + name(text.writtenBy())));
        return items;
    }

    private String name(UUID agent) {
        return agents.byId(new AgentId(agent)).map(Agent::displayName).orElse("un agent qui n’est plus au registre");
    }
}
