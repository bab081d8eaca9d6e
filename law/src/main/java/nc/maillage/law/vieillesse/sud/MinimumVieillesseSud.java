package nc.maillage.law.vieillesse.sud;

import java.util.List;
import java.util.Map;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;
import nc.maillage.law.vieillesse.PensionFirst;

/** « Minimum vieillesse de la province Sud »: the age, the share of the children and its minimum; a person judges the rest. */
public final class MinimumVieillesseSud extends RuledScheme {
    public static final String KEY = "minimum-vieillesse-sud";

    private static final Assessor ASSESSOR = new Assessor(
                    KEY,
                    "Minimum vieillesse de la province Sud",
                    "minimum-vieillesse-sud.1",
                    "l’aide",
                    VieillesseSudEligibility.RULE,
                    List.of(VieillesseSudEligibility.AGE),
                    Map.of())
            .withOccasional(PensionFirst.PENSION_AGE, VieillesseSudAmounts.LEAST_SHARE)
            .withAmounts(VieillesseSudAmounts.SHARE, VieillesseSudAmounts.ALLOWANCE);

    public MinimumVieillesseSud() {
        super("Province Sud", VieillesseSudFacts.SHEET, ASSESSOR);
    }
}
