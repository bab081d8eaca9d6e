package nc.maillage.law.population;

import java.util.List;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;

/** {@link BothWays} for the tests of another package. */
public final class BothWaysOfAids {
    private BothWaysOfAids() {}

    public static List<String> differences(Condition rule, Figures figures, FactSheet sheet, List<Facts> files) {
        return BothWays.differences(rule, figures, sheet, files);
    }
}
