package nc.maillage.law.bourses.iles;

import java.util.Map;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;

/** « Bourse scolaire des îles Loyauté »: the one whose whole scale is published. */
public final class BoursesIles extends RuledScheme {
    public static final String KEY = "bourses-iles";

    public BoursesIles() {
        super(
                "Province des îles Loyauté",
                BoursesIlesFacts.SHEET,
                new Assessor(
                                KEY,
                                "Bourse scolaire",
                                "bourses-iles.1",
                                "la bourse",
                                BoursesIlesEligibility.RULE,
                                BoursesIlesParameters.ALL,
                                Map.of())
                        .withAmounts(BoursesIlesScale.BY_TERM, BoursesIlesScale.AT_START));
    }
}
