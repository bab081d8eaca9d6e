package nc.maillage.law.hebergement.sud;

import java.util.List;
import java.util.Map;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;

/** « Aide à l’hébergement de la province Sud »: who is for its commission and who for the regime of New Caledonia. */
public final class HebergementSud extends RuledScheme {
    public static final String KEY = "hebergement-sud";

    private static final Assessor ASSESSOR = new Assessor(
                    KEY,
                    "Aide à l’hébergement en structure",
                    "hebergement-sud.1",
                    "l’aide",
                    HebergementSudEligibility.RULE,
                    List.of(HebergementSudEligibility.AGE),
                    Map.of())
            .withAmounts(HebergementSudAmounts.SHARE, HebergementSudAmounts.AID);

    public HebergementSud() {
        super("Province Sud", HebergementSudFacts.SHEET, ASSESSOR);
    }
}
