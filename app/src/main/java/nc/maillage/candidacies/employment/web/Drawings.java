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
                reading.reasons().stream().flatMap(Drawings::node).toList(),
                awaited,
                reading.openQuestions(),
                reading.worstGrade().label(),
                reading.worstGrade().symbol(),
                reading.ruleVersion());
    }

    /** A node that only groups shows those under it. */
    private static Stream<DrawnReading.Node> node(VerdictNode node) {
        var children = node.children().stream().flatMap(Drawings::node).toList();
        if (node.label().isBlank()) {
            return children.stream();
        }
        return Stream.of(new DrawnReading.Node(
                node.label(),
                StateTag.of(state(node.outcome()).tone(), node.outcomeLabel()),
                node.reason(),
                node.parameters().stream()
                        .map(figure -> figure.label() + "\u00A0: " + figure.rendered() + " ("
                                + figure.reference().inFrench() + ")")
                        .toList(),
                node.reference().inFrench(),
                node.reference().link(),
                node.grade().label(),
                node.grade().symbol(),
                node.openQuestions(),
                children));
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
