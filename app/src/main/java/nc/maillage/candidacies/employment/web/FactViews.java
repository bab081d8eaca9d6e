package nc.maillage.candidacies.employment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.AskedFact.Kind;
import nc.maillage.candidacies.employment.domain.EmploymentStep;
import nc.maillage.candidacies.employment.domain.FactsAtHand;
import nc.maillage.candidacies.employment.domain.KnownFact;
import nc.maillage.candidacies.employment.domain.StatedFact;
import nc.maillage.candidacies.employment.domain.StatedFacts;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of local employment as pages show them: each with where it comes from, and every earlier answer. */
@Component
class FactViews {
    private static final List<Choice> YES_NO = List.of(Choice.of("true", "Oui"), Choice.of("false", "Non"));

    private final Agents agents;

    FactViews(Agents agents) {
        this.agents = agents;
    }

    List<Fact> facts(FactsAtHand known, List<AskedFact> asked) {
        return asked.stream().map(fact -> fact(known.of(fact.key()))).toList();
    }

    private Fact fact(KnownFact known) {
        var asked = known.asked();
        var stated = known.stated();
        var answer = known.answer().map(asked::inFrench).orElse(null);
        if (stated != null) {
            return Fact.sourced(
                    asked.label(),
                    answer,
                    "établi par %s, le %s%s"
                            .formatted(
                                    agents.nameOf(new AgentId(stated.by())),
                                    French.day(French.dayOf(stated.at())),
                                    quoted(stated.why())));
        }
        var recorded = known.recorded();
        if (recorded == null) {
            return Fact.of(asked.label(), null);
        }
        var words = recorded.words();
        return Fact.sourced(asked.label(), answer, recorded.origin().label() + (words == null ? "" : quoted(words)));
    }

    /** @param typed what was sent and refused, by field; empty for a fresh page */
    FactForm form(
            EmploymentStep step,
            @Nullable String action,
            FactsAtHand known,
            StatedFacts stated,
            List<Choice> pieces,
            Map<String, String> typed) {
        var fields = step.facts().stream()
                .map(fact -> field(known.of(fact.key()), typed))
                .toList();
        return new FactForm(
                step.slug(), step.form().title(), action, stated.history().size(), !typed.isEmpty(), fields, pieces);
    }

    private static FactForm.Field field(KnownFact known, Map<String, String> typed) {
        var asked = known.asked();
        var stated = known.stated();
        var recorded = known.recorded();
        var answer = known.answer().orElse("");
        var shown =
                asked.kind() == Kind.DATE && !answer.isEmpty() ? French.numericDate(LocalDate.parse(answer)) : answer;
        var why = stated == null || stated.why() == null ? "" : stated.why();
        var piece =
                stated == null || stated.piece() == null ? "" : stated.piece().toString();
        return new FactForm.Field(
                asked.key(),
                asked.label(),
                asked.question(),
                asked.kind().name(),
                choices(asked),
                typed.getOrDefault(asked.key(), shown),
                typed.getOrDefault(asked.key() + TypedFacts.WHY, why),
                typed.getOrDefault(asked.key() + TypedFacts.PIECE, piece),
                recorded == null
                        ? null
                        : asked.inFrench(recorded.answer()) + ", "
                                + recorded.origin().label());
    }

    private static List<Choice> choices(AskedFact asked) {
        return asked.kind() == Kind.YES_NO
                ? YES_NO
                : asked.choices().stream()
                        .map(choice -> Choice.of(choice.value(), choice.label()))
                        .toList();
    }

    /** Newest first; what another answer replaced says so. */
    List<StoryItem> history(StatedFacts stated, Stream<AskedFact> asked, Map<UUID, String> pieces) {
        var known = asked.toList();
        var items = new ArrayList<StoryItem>();
        for (var each : stated.history().reversed()) {
            known.stream()
                    .filter(fact -> fact.key().equals(each.fact()))
                    .findFirst()
                    .ifPresent(fact -> items.add(item(stated, each, fact, pieces)));
        }
        items.sort(Comparator.comparing(StoryItem::day).reversed());
        return items;
    }

    private StoryItem item(StatedFacts all, StatedFact stated, AskedFact fact, Map<UUID, String> pieces) {
        var answer = stated.answer();
        var title = fact.label() + "\u00A0: " + (answer == null ? "réponse reprise" : fact.inFrench(answer))
                + (all.superseded(stated) ? " (remplacé depuis)" : "");
        var piece = stated.piece() == null ? null : pieces.get(stated.piece());
        var moment = stated.at().atZone(WorkingClock.NOUMEA);
        return StoryItem.of(French.dayOf(stated.at()), title, agents.nameOf(new AgentId(stated.by())))
                .at(French.time(moment.toLocalTime()))
                .telling((stated.why() == null ? "" : stated.why())
                        + (piece == null ? "" : " Pièce regardée\u00A0: " + piece + "."));
    }

    private static String quoted(@Nullable String words) {
        return words == null || words.isBlank() ? "" : "\u00A0: «\u00A0" + words + "\u00A0»";
    }
}
