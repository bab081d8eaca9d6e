package nc.maillage.law.employment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.parameter.ParameterKey;

/** « Niveau de résidence »: an operator and years, never years alone; the fourth asks for no least duration. */
public enum ResidenceLevel {
    FIRST("au-moins-10", Operator.AT_LEAST, EmploymentParameters.FIRST_LEVEL, "Au moins 10 ans"),
    SECOND("au-moins-5", Operator.AT_LEAST, EmploymentParameters.SECOND_LEVEL, "Au moins 5 ans"),
    THIRD("au-moins-3", Operator.AT_LEAST, EmploymentParameters.THIRD_LEVEL, "Au moins 3 ans"),
    FOURTH("inferieure-a-3", Operator.LESS_THAN, EmploymentParameters.THIRD_LEVEL, "Inférieure à 3 ans");

    /** « Opérateur ». */
    public enum Operator {
        AT_LEAST,
        LESS_THAN
    }

    private final String code;
    private final Operator operator;
    private final ParameterKey years;
    private final String label;

    ResidenceLevel(String code, Operator operator, ParameterKey years, String label) {
        this.code = code;
        this.operator = operator;
        this.years = years;
        this.label = label.replace(' ', '\u00A0');
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(level -> new Choice(level.code, level.label))
                .toList();
    }

    public static Optional<ResidenceLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    /** What a fact holds. */
    public String code() {
        return code;
    }

    public Operator operator() {
        return operator;
    }

    public ParameterKey years() {
        return years;
    }

    /** As a notice prints it. */
    public String label() {
        return label;
    }
}
