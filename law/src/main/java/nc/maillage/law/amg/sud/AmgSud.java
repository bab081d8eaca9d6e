package nc.maillage.law.amg.sud;

import java.util.Map;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.scheme.RuledScheme;

/** « Carte d’aide médicale de la province Sud »: the scheme as the program meets it. */
public final class AmgSud extends RuledScheme {
    public static final String KEY = "amg-sud";
    public static final String VERSION = "amg-sud.1";

    private static final Map<String, String> CATEGORIES = Map.of(
            "A", "Aucune autre couverture\u00A0: secteur public et prestataires agréés",
            "B", "Une autre couverture existe\u00A0: tous les secteurs, en complément",
            "M", "Femme enceinte sans couverture qui ne remplit pas les conditions ordinaires",
            "C", "Ancien combattant ou assimilé\u00A0: séjours hospitaliers dans le secteur public");
    private static final Assessor ASSESSOR = new Assessor(
            KEY,
            "Carte d’aide médicale",
            VERSION,
            "la carte",
            AmgSudEligibility.RULE,
            AmgSudParameters.ALL,
            CATEGORIES);

    public AmgSud() {
        super("Province Sud", AmgSudFacts.SHEET, ASSESSOR);
    }

    public static Condition rule() {
        return AmgSudEligibility.RULE;
    }
}
