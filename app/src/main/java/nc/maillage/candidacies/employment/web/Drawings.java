package nc.maillage.candidacies.employment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.law.employment.RuleReading;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** Lays out what the law read. */
final class Drawings {
    private Drawings() {}

    static DrawnReading of(String anchor, RuleReading reading) {
        var awaited = new ArrayList<String>();
        reading.missing().forEach(fact -> awaited.add(fact.question()));
        reading.toJudge().forEach(question -> awaited.add(question.question()));
        return new DrawnReading(
                anchor,
                state(reading.outcome()),
                reading.reasons().stream().flatMap(node -> node(node, null)).toList(),
                awaited,
                reading.openQuestions(),
                reading.worstGrade().label(),
                reading.worstGrade().symbol(),
                reading.ruleVersion());
    }

    /** A node that only groups shows those under it. */
    private static Stream<DrawnReading.Node> node(VerdictNode node, @Nullable VerdictNode above) {
        if (node.label().isBlank()) {
            return node.children().stream().flatMap(child -> node(child, above));
        }
        var sameText = above != null && above.reference().equals(node.reference()) && above.grade() == node.grade();
        return Stream.of(new DrawnReading.Node(
                node.label(),
                StateTag.of(state(node.outcome()).tone(), node.outcomeLabel()),
                why(node),
                node.parameters().stream()
                        .map(figure -> figure.label() + "\u00A0: " + figure.rendered() + " ("
                                + figure.reference().inFrench() + ")")
                        .toList(),
                sameText ? null : node.reference().inFrench(),
                node.reference().link(),
                node.grade().label(),
                node.grade().symbol(),
                node.openQuestions(),
                node.children().stream().flatMap(child -> node(child, node)).toList()));
    }

    private static String why(VerdictNode node) {
        var rest = node.reason();
        for (var child : node.children()) {
            rest = rest.replace(child.reason(), "");
        }
        return rest.isBlank() ? "" : node.reason();
    }

    static StateTag state(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED -> StateTag.of(Tone.OK, "Oui");
            case NOT_FULFILLED -> StateTag.of(Tone.NO, "Non");
            case FOR_A_PERSON -> StateTag.of(Tone.JUDGE, "À apprécier");
        };
    }

    /** No class is green or red: it is no verdict on a person. */
    static StateTag state(CandidateClass found) {
        return switch (found) {
            case CITIZEN, RESIDENT, WITHOUT_PRIORITY, CONTRACT, CIVIL_SERVANT ->
                new StateTag(Tone.INFO, "user", found.label());
            case NOT_YET -> StateTag.of(Tone.JUDGE, found.label());
            case NOT_CLASSED, NO_LAW_KNOWN -> StateTag.of(Tone.CALM, found.label());
        };
    }

    static List<String> questions(RuleReading... readings) {
        return Stream.of(readings)
                .flatMap(reading -> reading.openQuestions().stream())
                .distinct()
                .toList();
    }
}
