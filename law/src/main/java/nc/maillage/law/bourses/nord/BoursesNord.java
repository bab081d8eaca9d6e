package nc.maillage.law.bourses.nord;

import java.util.List;
import java.util.Map;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;

/** « Bourse scolaire de la province Nord »: first and second degrees, its ceiling and its amounts not found. */
public final class BoursesNord extends RuledScheme {
    public static final String KEY = "bourses-nord";

    public BoursesNord() {
        super(
                "Province Nord",
                BoursesNordFacts.SHEET,
                new Assessor(
                        KEY,
                        "Bourse scolaire",
                        "bourses-nord.1",
                        "la bourse",
                        BoursesNordEligibility.RULE,
                        List.of(BoursesNordEligibility.AGE),
                        Map.of()));
    }
}
