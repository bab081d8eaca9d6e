package nc.maillage.takeup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.assessment.VerdictNode;

/**
 * « Semble avoir droit » : the rules grant on what is known, or would once what is missing is given.
 *
 * @param met conditions that what is known fulfils, in French
 * @param missing what to ask or to judge, in French; empty where the rules grant already
 */
public record SeemsEntitled(List<String> met, List<String> missing) {

    /** Nobody whom the known facts refuse, nor of whom nothing is known that speaks for a right. */
    public static Optional<SeemsEntitled> of(Assessment assessment) {
        if (assessment.proposal() != Proposal.GRANT && assessment.proposal() != Proposal.FOR_A_PERSON) {
            return Optional.empty();
        }
        var met = assessment.conditions().stream()
                .flatMap(SeemsEntitled::met)
                .distinct()
                .toList();
        var missing = assessment.proposal() == Proposal.GRANT ? List.<String>of() : missing(assessment);
        return met.isEmpty() ? Optional.empty() : Optional.of(new SeemsEntitled(met, missing));
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The outermost ones that are named; what makes them up is on the page of the file. */
    private static Stream<String> met(VerdictNode node) {
        if (node.outcome() == Outcome.FULFILLED && !node.label().isEmpty() && speaks(node)) {
            return Stream.of(node.label());
        }
        return node.outcome() == Outcome.NOT_FULFILLED
                ? Stream.empty()
                : node.children().stream().flatMap(SeemsEntitled::met);
    }

    /** A condition on people who are not there is fulfilled, and says nothing. */
    private static boolean speaks(VerdictNode node) {
        return node.facts().stream().anyMatch(fact -> fact.raw() != null)
                || node.children().stream().anyMatch(SeemsEntitled::speaks);
    }

    private static List<String> missing(Assessment assessment) {
        var missing = new ArrayList<String>();
        assessment.missing().stream().map(MissingFact::label).forEach(missing::add);
        assessment.toJudge().stream().map(JudgedQuestion::question).forEach(missing::add);
        return missing.stream().distinct().toList();
    }
}
