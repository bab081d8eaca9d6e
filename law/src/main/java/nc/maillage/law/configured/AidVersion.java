package nc.maillage.law.configured;

import java.util.List;
import java.util.Map;
import nc.maillage.law.Digest;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Assessor;

/** One version made into values of the kernel: its facts, its rule with what it gives, and its figures. */
final class AidVersion {
    private final AidSpecification specification;
    private final AidFacts facts;
    private final List<Parameter> figures;
    private final Assessor assessor;

    AidVersion(AidSpecification specification) {
        this.specification = specification;
        this.facts = new AidFacts(specification);
        AidFigures found = new AidFigures(specification);
        var rule = new AidEligibility(specification, facts, found).rule();
        Amount amount = new AidAmountRule(specification, facts, found).amount();
        this.figures = found.all();
        this.assessor = new Assessor(
                        specification.key(),
                        specification.title(),
                        specification.name(),
                        specification.granted(),
                        rule,
                        found.keys(),
                        Map.of())
                .withAmounts(amount);
    }

    AidSpecification specification() {
        return specification;
    }

    AidFacts facts() {
        return facts;
    }

    List<Parameter> figures() {
        return figures;
    }

    Assessor assessor() {
        return assessor;
    }

    /** Its days, its tree and its figures with their sources. */
    String digest() {
        return Digest.sha256(String.join(
                "\n",
                specification.applies().toString(),
                specification.known().toString(),
                assessor.digest(),
                ParameterSet.of(figures).digest()));
    }
}
