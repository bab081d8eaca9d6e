package nc.maillage.law.configured;

import java.util.List;
import java.util.Objects;
import nc.maillage.law.Francs;
import nc.maillage.law.assessment.Proposal;
import org.jspecify.annotations.Nullable;

/** « Épreuve d’une aide »: what its examples gave, and the sides of its thresholds that none of them tries. */
public record AidCheck(List<Result> results, List<Untried> untried) {
    public AidCheck {
        results = List.copyOf(results);
        untried = List.copyOf(untried);
    }

    /**
     * « Résultat d’un exemple »: what came out. Without a proposal the facts could not be judged, and {@code summary} says why; an amount
     * comes only with a grant.
     */
    public record Result(
            AidSpecification version,
            AidExample example,
            @Nullable Proposal proposal,
            @Nullable Francs amount,
            String summary) {

        public boolean isAsExpected() {
            return proposal == example.proposal() && Objects.equals(amount, example.amount());
        }
    }

    /** « Côté d’un seuil sans exemple »: {@code fulfilled} tells which, {@code message} says it in French. */
    public record Untried(AidSpecification version, String key, String threshold, boolean fulfilled) {
        public String message() {
            return "« " + threshold + " »\u00A0: aucun exemple "
                    + (fulfilled ? "où cette condition est remplie" : "où cette condition n’est pas remplie");
        }
    }

    /** Whether it has an example, and none that fails. */
    public boolean passes() {
        return !results.isEmpty() && results.stream().allMatch(Result::isAsExpected);
    }

    public List<Result> failures() {
        return results.stream().filter(result -> !result.isAsExpected()).toList();
    }
}
