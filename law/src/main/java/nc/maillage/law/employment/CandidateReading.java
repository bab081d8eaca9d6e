package nc.maillage.law.employment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * « Candidat lu »: a class with its sentence and its reasons, and whether the conditions printed in the notice are met.
 *
 * <p>{@code priority} is null on a day of which no law is known.
 */
public record CandidateReading(
        CandidateClass candidateClass,
        String sentence,
        @Nullable RuleReading priority,
        RuleReading conditionsOfTheNotice) {

    /**
     * The answer to {@link NoticeFacts#PRIORITY_CANDIDATES}: one with priority who meets the conditions of the notice is enough; empty as
     * long as someone who might be that one is not settled. A candidate who fails those conditions cannot be.
     */
    public static Optional<String> priorityCandidates(List<CandidateReading> candidates) {
        if (candidates.stream().anyMatch(each -> each.counts() == Outcome.FULFILLED)) {
            return Optional.of(NoticeFacts.SOME_LEFT);
        }
        return candidates.stream().anyMatch(each -> each.counts() == Outcome.FOR_A_PERSON)
                ? Optional.empty()
                : Optional.of(NoticeFacts.NONE_LEFT);
    }

    /** The text of the class itself; those of its reasons stand with each of them. */
    public LegalReference reference() {
        return candidateClass.clause().reference();
    }

    /** The worst of the class and of the reasons that it hangs on. */
    public Grade grade() {
        Grade own = candidateClass.clause().grade();
        return priority == null ? own : own.worst(priority.worstGrade());
    }

    public List<String> openQuestions() {
        Stream<String> own = candidateClass.clause().openQuestions().stream();
        return (priority == null ? own : Stream.concat(own, priority.openQuestions().stream()))
                .distinct()
                .toList();
    }

    private Outcome counts() {
        Outcome prior = switch (candidateClass) {
            case CITIZEN, RESIDENT -> Outcome.FULFILLED;
            case WITHOUT_PRIORITY, CONTRACT, CIVIL_SERVANT, NOT_CLASSED -> Outcome.NOT_FULFILLED;
            case NOT_YET, NO_LAW_KNOWN -> Outcome.FOR_A_PERSON;
        };
        return prior.worst(conditionsOfTheNotice.outcome());
    }
}
