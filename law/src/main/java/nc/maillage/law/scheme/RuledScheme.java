package nc.maillage.law.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.rule.Condition;

/** « Dispositif à règle écrite »: a scheme whose facts, eligibility, amounts and figures are values of the kernel. */
public abstract class RuledScheme implements Scheme {
    private final String collectivity;
    private final FactSheet sheet;
    private final Assessor assessor;
    private final List<OpenQuestion> questions;

    protected RuledScheme(String collectivity, FactSheet sheet, Assessor assessor) {
        this.collectivity = collectivity;
        this.sheet = sheet;
        this.assessor = assessor;
        this.questions = OpenQuestions.shipped(assessor.schemeKey());
    }

    /** The rule itself, for who wants to draw it, run it over a population or compare it. */
    public final Condition eligibility() {
        return assessor.rule();
    }

    public final List<Amount> amounts() {
        return assessor.amounts();
    }

    @Override
    public final String key() {
        return assessor.schemeKey();
    }

    @Override
    public final String title() {
        return assessor.schemeTitle();
    }

    @Override
    public final String collectivity() {
        return collectivity;
    }

    @Override
    public final String ruleVersion() {
        return assessor.version();
    }

    @Override
    public final String ruleDigest() {
        return assessor.digest();
    }

    @Override
    public final FactSheet sheet() {
        return sheet;
    }

    @Override
    public final List<ParameterKey> parameters() {
        return assessor.parameters();
    }

    @Override
    public final List<OpenQuestion> openQuestions() {
        return questions;
    }

    @Override
    public final InForce inForce(ParameterSet parameters, AsOf asOf) {
        boolean all = assessor.required().stream()
                .allMatch(key -> parameters.find(key, asOf).isPresent());
        return all ? new InForce.Yes() : new InForce.No(lacking(parameters, asOf));
    }

    @Override
    public final Assessment assess(Facts facts, ParameterSet parameters, AsOf asOf) {
        return assessor.assess(facts, parameters, asOf);
    }

    @Override
    public final boolean leavesOpen(Facts facts, ParameterSet parameters, AsOf asOf) {
        return assessor.leavesOpen(facts, parameters, asOf);
    }

    @Override
    public final Proposal proposal(Facts facts, ParameterSet parameters, AsOf asOf) {
        return assessor.proposal(facts, parameters, asOf);
    }

    private String lacking(ParameterSet parameters, AsOf asOf) {
        LocalDate first = lastOfFirsts(parameters, DatedValue::appliesFrom);
        LocalDate known = lastOfFirsts(parameters, DatedValue::knownFrom);
        return asOf.day().isBefore(first)
                ? "aucune règle connue n’est en vigueur le " + FrenchText.date(asOf.day())
                        + "\u00A0: les chiffres sont connus depuis le " + FrenchText.date(first)
                : "le " + FrenchText.date(asOf.knownOn()) + ", les chiffres de cette règle n’étaient pas encore connus"
                        + "\u00A0: ils le sont depuis le " + FrenchText.date(known);
    }

    private LocalDate lastOfFirsts(ParameterSet parameters, Function<DatedValue, LocalDate> day) {
        return assessor.required().stream()
                .flatMap(key -> parameters.parameter(key).map(Parameter::values).stream())
                .map(values ->
                        values.stream().map(day).min(LocalDate::compareTo).orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
