package nc.maillage.law.bourses.sud;

import nc.maillage.law.dated.DatedRuleYaml;
import nc.maillage.law.scheme.DatedScheme;

/** « Bourse scolaire de la province Sud »: first and second degrees, with the whole litigation on its residence rule. */
public final class BoursesSud extends DatedScheme {
    public static final String KEY = "bourses-sud";

    public BoursesSud() {
        super(
                new Named(KEY, "Bourse scolaire", "Province Sud", "l’aide demandée"),
                BoursesSudFacts.SHEET,
                DatedRuleYaml.shipped(KEY, BoursesSudEligibility.VERSIONS, BoursesSudFacts.SHEET),
                BoursesSudCanteen.SHARE);
    }
}
