package nc.maillage.candidacies.employment.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.Outcome;
import nc.maillage.law.appeal.DelayReading;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.law.employment.LevelReading;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.employment.RuleReading;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.recruitment.PublishedVacancy;

/**
 * « Dossier d’emploi local d’un avis » as it reads on a day.
 *
 * @param erased classes of those whose candidacy was erased
 */
public record EmploymentFile(
        PublishedVacancy vacancy,
        LocalDate day,
        FactsAtHand facts,
        StatedFacts stated,
        List<FactProblem> dropped,
        LevelReading level,
        List<CandidateFile> candidates,
        List<CandidateClass> erased,
        RuleReading lack,
        RuleReading information,
        RuleReading contract,
        List<DelayReading> delays) {
    public EmploymentFile {
        dropped = List.copyOf(dropped);
        candidates = List.copyOf(candidates);
        erased = List.copyOf(erased);
        delays = List.copyOf(delays);
    }

    /** The CPELFP is to be told, and the day on which it was is not recorded. */
    public boolean toInform() {
        return information.outcome() == Outcome.FULFILLED && facts.answer(NoticeFacts.INFORMED.name()) == null;
    }

    /** In the order of the law's own list, which is no order of persons; those withdrawn are left out. */
    public Map<CandidateClass, Long> counts() {
        var counts = new EnumMap<CandidateClass, Long>(CandidateClass.class);
        candidates.stream()
                .filter(candidate -> !candidate.withdrawn())
                .forEach(candidate -> counts.merge(candidate.reading().candidateClass(), 1L, Long::sum));
        erased.forEach(each -> counts.merge(each, 1L, Long::sum));
        return counts;
    }
}
