package nc.maillage.law.amg.sud;

import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.law.scheme.OpenQuestions;
import nc.maillage.law.scheme.Scheme;

/** « Carte d’aide médicale de la province Sud ». */
public final class AmgSud implements Scheme {
    public static final String KEY = "amg-sud";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Carte d’aide médicale";
    }

    @Override
    public String collectivity() {
        return "Province Sud";
    }

    @Override
    public FactSheet sheet() {
        return AmgSudFacts.SHEET;
    }

    @Override
    public List<ParameterKey> parameters() {
        return AmgSudParameters.ALL;
    }

    @Override
    public List<OpenQuestion> openQuestions() {
        return OpenQuestions.shipped(KEY);
    }

    @Override
    public InForce inForce(ParameterSet parameters, AsOf asOf) {
        return new InForce.Yes();
    }

    @Override
    public Assessment assess(Facts facts, ParameterSet parameters, AsOf asOf) {
        throw new UnsupportedOperationException("landing with the rule");
    }
}
