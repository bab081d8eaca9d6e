package nc.maillage.law.amg.nord;

import java.util.List;
import nc.maillage.law.amg.CardCategories;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;

/** « Carte d’aide médicale de la province Nord »: no ticket modérateur; ceiling and residence are asked of a person. */
public final class AmgNord extends RuledScheme {
    public static final String KEY = "amg-nord";

    private static final Assessor ASSESSOR = new Assessor(
                    KEY,
                    "Carte d’aide médicale de la province Nord",
                    "amg-nord.1",
                    "la carte",
                    AmgNordEligibility.RULE,
                    List.of(AmgNordEligibility.TICKET),
                    CardCategories.CATEGORIES)
            .withAmounts(AmgNordEligibility.COPAYMENT);

    public AmgNord() {
        super("Province Nord", AmgNordFacts.SHEET, ASSESSOR);
    }
}
