package nc.maillage.law.amg.sud;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.FrenchText;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.law.scheme.OpenQuestions;
import nc.maillage.law.scheme.Scheme;

/** « Carte d’aide médicale de la province Sud »: the scheme as the program meets it. */
public final class AmgSud implements Scheme {
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

    private final List<OpenQuestion> questions = OpenQuestions.shipped(KEY);

    /** The rule itself, for who wants to draw it, run it over a population or compare it. */
    public static Condition rule() {
        return AmgSudEligibility.RULE;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return ASSESSOR.schemeTitle();
    }

    @Override
    public String collectivity() {
        return "Province Sud";
    }

    @Override
    public String ruleVersion() {
        return VERSION;
    }

    @Override
    public String ruleDigest() {
        return ASSESSOR.digest();
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
        return questions;
    }

    @Override
    public InForce inForce(ParameterSet parameters, AsOf asOf) {
        boolean all = AmgSudParameters.ALL.stream()
                .allMatch(key -> parameters.find(key, asOf).isPresent());
        return all ? new InForce.Yes() : new InForce.No(lacking(parameters, asOf));
    }

    @Override
    public Assessment assess(Facts facts, ParameterSet parameters, AsOf asOf) {
        return ASSESSOR.assess(facts, parameters, asOf);
    }

    @Override
    public Proposal proposal(Facts facts, ParameterSet parameters, AsOf asOf) {
        return ASSESSOR.proposal(facts, parameters, asOf);
    }

    private static String lacking(ParameterSet parameters, AsOf asOf) {
        LocalDate first = AmgSudParameters.ALL.stream()
                .flatMap(key -> parameters.parameter(key).map(Parameter::values).stream())
                .map(values -> values.getFirst().appliesFrom())
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate known = AmgSudParameters.ALL.stream()
                .flatMap(key -> parameters.parameter(key).map(Parameter::values).stream())
                .map(values -> values.stream()
                        .map(DatedValue::knownFrom)
                        .min(LocalDate::compareTo)
                        .orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return asOf.day().isBefore(first)
                ? "aucune règle connue n’est en vigueur le " + FrenchText.date(asOf.day())
                        + "\u00A0: les chiffres sont connus depuis le " + FrenchText.date(first)
                : "le " + FrenchText.date(asOf.knownOn()) + ", les chiffres de cette règle n’étaient pas encore connus"
                        + "\u00A0: ils le sont depuis le " + FrenchText.date(known);
    }
}
