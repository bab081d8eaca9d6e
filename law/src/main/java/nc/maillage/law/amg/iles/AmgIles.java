package nc.maillage.law.amg.iles;

import java.util.List;
import nc.maillage.law.amg.CardCategories;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;

/** « Carte d’aide médicale de la province des îles Loyauté »: inadmissible without its proofs, and paid for. */
public final class AmgIles extends RuledScheme {
    public static final String KEY = "amg-iles";

    private static final Assessor ASSESSOR = new Assessor(
                    KEY,
                    "Carte d’aide médicale des îles Loyauté",
                    "amg-iles.1",
                    "la carte",
                    AmgIlesEligibility.RULE,
                    List.of(AmgIlesEligibility.RESIDENCE_MONTHS),
                    CardCategories.CATEGORIES)
            .withAmounts(AmgIlesEligibility.CARD_PRICE);

    public AmgIles() {
        super("Province des îles Loyauté", AmgIlesFacts.SHEET, ASSESSOR);
    }
}
