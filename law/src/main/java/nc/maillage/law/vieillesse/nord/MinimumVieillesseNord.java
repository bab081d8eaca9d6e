package nc.maillage.law.vieillesse.nord;

import java.util.Map;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;
import nc.maillage.law.vieillesse.PensionFirst;

/** « Minimum vieillesse de la province Nord »: what can be checked before the quarterly commission, which fixes the amount. */
public final class MinimumVieillesseNord extends RuledScheme {
    public static final String KEY = "minimum-vieillesse-nord";

    private static final Assessor ASSESSOR = new Assessor(
                    KEY,
                    "Minimum vieillesse de la province Nord",
                    "minimum-vieillesse-nord.1",
                    "l’aide",
                    VieillesseNordEligibility.RULE,
                    VieillesseNordEligibility.FIGURES,
                    Map.of())
            .withOccasional(PensionFirst.PENSION_AGE)
            .withAmounts(VieillesseNordEligibility.AMOUNT);

    public MinimumVieillesseNord() {
        super("Province Nord", VieillesseNordFacts.SHEET, ASSESSOR);
    }
}
