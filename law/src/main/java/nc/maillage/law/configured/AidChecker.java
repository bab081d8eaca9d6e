package nc.maillage.law.configured;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.law.AsOf;
import nc.maillage.law.Francs;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.AssessedAmount;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Figures;
import org.jspecify.annotations.Nullable;

/** Runs the examples of each version under that version alone, as known at the latest. */
final class AidChecker {
    private final AidVersion version;
    private final ParameterSet figures;

    private AidChecker(AidVersion version) {
        this.version = version;
        this.figures = ParameterSet.of(version.figures());
    }

    static AidCheck check(List<AidVersion> versions) {
        List<AidCheck.Result> results = new ArrayList<>();
        List<AidCheck.Untried> untried = new ArrayList<>();
        for (AidVersion version : versions) {
            AidChecker checker = new AidChecker(version);
            version.specification().examples().forEach(example -> results.add(checker.run(example)));
            untried.addAll(checker.untried());
        }
        return new AidCheck(results, untried);
    }

    private AidCheck.Result run(AidExample example) {
        if (!version.specification().applies().contains(example.day())) {
            return result(example, null, null, "Cette version ne s’applique pas ce jour-là.");
        }
        return switch (read(example)) {
            case FactsReading.Read(Facts facts) -> judged(example, facts);
            case FactsReading.Refused(List<FactProblem> problems) ->
                result(
                        example,
                        null,
                        null,
                        problems.stream()
                                .map(problem -> problem.path() + "\u00A0: " + problem.message())
                                .collect(Collectors.joining("\u00A0; ")));
        };
    }

    private AidCheck.Result judged(AidExample example, Facts facts) {
        Assessment made = version.assessor().assess(facts, figures, known(example));
        return result(
                example, made.proposal(), made.proposal() == Proposal.GRANT ? amount(made) : null, made.summary());
    }

    private static @Nullable Francs amount(Assessment made) {
        for (AssessedAmount amount : made.amounts()) {
            Long francs = amount.numerator();
            if (francs != null) {
                return Francs.of(francs);
            }
        }
        return null;
    }

    private List<AidCheck.Untried> untried() {
        List<AidCheck.Untried> untried = new ArrayList<>();
        for (AidThreshold threshold : AidThreshold.of(version)) {
            Set<Outcome> tried = EnumSet.noneOf(Outcome.class);
            for (AidExample example : version.specification().examples()) {
                if (read(example) instanceof FactsReading.Read(Facts facts)) {
                    tried.add(threshold.side(facts, day(example)));
                }
            }
            for (Outcome side : List.of(Outcome.FULFILLED, Outcome.NOT_FULFILLED)) {
                if (!tried.contains(side)) {
                    untried.add(new AidCheck.Untried(
                            version.specification(), threshold.key(), threshold.title(), side == Outcome.FULFILLED));
                }
            }
        }
        return untried;
    }

    private FactsReading read(AidExample example) {
        return FactsReader.read(version.facts().sheet(), example.facts(), example.day());
    }

    private Figures day(AidExample example) {
        return Figures.of(figures, known(example), version.assessor().parameters());
    }

    /** An example is about what the version says, not about since when it is known. */
    private AsOf known(AidExample example) {
        AidSpecification said = version.specification();
        return new AsOf(example.day(), said.known().isAfter(example.day()) ? said.known() : example.day());
    }

    private AidCheck.Result result(
            AidExample example, @Nullable Proposal proposal, @Nullable Francs amount, String summary) {
        return new AidCheck.Result(version.specification(), example, proposal, amount, summary);
    }
}
