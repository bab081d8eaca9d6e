package nc.maillage.decisions.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nc.maillage.decisions.AssessmentPage;
import nc.maillage.decisions.AssessmentPage.Node;
import nc.maillage.decisions.AssessmentPages;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Replayed;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the verdict that was signed beside the one that the same facts give now. */
@Component
@Transactional
class ReplayViews {
    private static final StateTag ABSENT = new StateTag(Tone.CALM, "none", "absente");

    private final Decisions decisions;
    private final AssessmentPages assessments;
    private final PersonHeadings headings;

    ReplayViews(Decisions decisions, AssessmentPages assessments, PersonHeadings headings) {
        this.decisions = decisions;
        this.assessments = assessments;
        this.headings = headings;
    }

    ReplayPage page(Decision decision) {
        var person = headings.open(decision.proposal(), "Recalcul de la décision " + decision.number());
        var replayed = decisions.replay(decision.id());
        var file = decision.proposal().content().file();
        var at = decision.proposal().proposedAt();
        var then = assessments.of(replayed.then(), file, at);
        var again = assessments.of(replayed.again(), file, at);
        var same = replayed.differences().isEmpty();
        return new ReplayPage(
                person,
                decision.number(),
                "Signée le %s, avec les règles et les chiffres du %s."
                        .formatted(
                                French.date(French.dayOf(decision.signedAt())),
                                French.date(replayed.then().asOf().day())),
                same ? StateTag.of(Tone.OK, "Même résultat") : StateTag.of(Tone.NO, "Résultat différent"),
                sentence(replayed),
                again.withheld() ? List.of() : replayed.differences(),
                rows(then, again),
                prints(decision, replayed),
                again);
    }

    private static String sentence(Replayed replayed) {
        if (!replayed.differences().isEmpty()) {
            return "Les mêmes faits et les mêmes chiffres donnent un autre résultat avec les règles de ce programme. "
                    + "La décision signée ne change pas : une personne doit dire s’il faut la revoir.";
        }
        return replayed.sameRule()
                ? "Les faits et les chiffres du jour de la décision donnent le même résultat, condition par condition."
                : "Les règles du programme ont changé depuis, et donnent le même résultat, condition par condition.";
    }

    private static List<ReplayPage.Row> rows(AssessmentPage then, AssessmentPage again) {
        var before = byAnchor(then);
        var after = byAnchor(again);
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream().map(key -> row(before.get(key), after.get(key))).toList();
    }

    private static Map<String, Node> byAnchor(AssessmentPage page) {
        var nodes = new LinkedHashMap<String, Node>();
        page.conditions().forEach(node -> nodes.put(node.anchor(), node));
        return nodes;
    }

    private static ReplayPage.Row row(@Nullable Node then, @Nullable Node again) {
        var shown = then == null ? again : then;
        return new ReplayPage.Row(
                shown == null ? "" : shown.label(),
                then == null ? ABSENT : then.state(),
                then == null ? "" : then.why(),
                again == null ? ABSENT : again.state(),
                again == null ? "" : again.why(),
                then != null
                        && again != null
                        && then.state().equals(again.state())
                        && then.why().equals(again.why()));
    }

    private static List<ReplayPage.Print> prints(Decision decision, Replayed replayed) {
        return List.of(
                new ReplayPage.Print(
                        "Règles",
                        parts(decision.ruleDigest()),
                        parts(replayed.again().ruleDigest()),
                        replayed.sameRule(),
                        replayed.sameRule()
                                ? "Les règles sont celles qui ont servi."
                                : "Les règles du programme ont changé depuis la signature."),
                new ReplayPage.Print(
                        "Chiffres",
                        parts(decision.parameterDigest()),
                        parts(replayed.again().parameterDigest()),
                        replayed.sameParameters(),
                        replayed.sameParameters()
                                ? "Les chiffres connus aujourd’hui pour ce jour-là sont ceux qui ont servi."
                                : "Un chiffre de ce jour-là a été ajouté ou corrigé depuis ; le recalcul garde ceux qui ont servi."));
    }

    private static List<String> parts(String digest) {
        return List.of(digest.split("(?<=\\G.{16})"));
    }
}
