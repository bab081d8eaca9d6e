package nc.maillage.law.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.Outcome;
import nc.maillage.law.appeal.AppealLaw;
import nc.maillage.law.appeal.DelayReading;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.law.scheme.OpenQuestions;

/**
 * « Emploi local »: the level of a notice, the class of each candidate, the steps of the file. It is no aid: nothing is granted. It numbers,
 * orders and nominates nobody.
 */
public final class LocalEmployment implements BodyOfLaw {
    public static final String KEY = "emploi-local";
    public static final String VERSION = KEY + ".1";
    private static final String TITLE = "Emploi local dans la fonction publique";

    private static final Assessor WAY = assessor(CandidateRules.WAY, List.of());
    private static final Assessor CLASS = assessor(CandidateRules.CLASS, EmploymentParameters.LEVELS);
    private static final Assessor CONDITIONS = assessor(CandidateRules.CONDITIONS_OF_THE_NOTICE, List.of());
    private static final Assessor LACK = assessor(NoticeSteps.LACK, List.of());
    private static final Assessor INFORMATION = assessor(NoticeSteps.INFORMATION, List.of());
    private static final Assessor CONTRACT = assessor(NoticeSteps.CONTRACT, List.of());

    private final List<OpenQuestion> questions = OpenQuestions.shipped(KEY);

    public static FactsReading readCandidate(Map<String, ?> facts, LocalDate day) {
        return EmploymentFactsReader.candidate(facts, day);
    }

    public static FactsReading readNotice(Map<String, ?> facts, LocalDate day) {
        return EmploymentFactsReader.notice(facts, day);
    }

    /** The level of a notice; where there is one, its code is the fact {@link CandidateFacts#LEVEL} of each candidate. */
    public static LevelReading level(Facts notice, ParameterSet figures, AsOf asOf) {
        return new LevelReader(figures, asOf).read(notice);
    }

    public static CandidateReading candidateClass(Facts candidate, ParameterSet figures, AsOf asOf) {
        RuleReading conditions = reading(CONDITIONS, candidate, figures, asOf);
        Assessment way = WAY.assess(candidate, figures, asOf);
        if (way.outcome() != Outcome.FULFILLED) {
            return of(unclassed(candidate, way), way, conditions);
        }
        if (EmploymentParameters.LEVELS.stream()
                .anyMatch(years -> figures.find(years, asOf).isEmpty())) {
            CandidateClass none = CandidateClass.NO_LAW_KNOWN;
            return new CandidateReading(none, none.sentence(), null, conditions);
        }
        Assessment priority = CLASS.assess(candidate, figures, asOf);
        return of(classed(candidate, priority), priority, conditions);
    }

    /** Whether the want of priority candidates may be noted. */
    public static RuleReading lack(Facts notice, ParameterSet figures, AsOf asOf) {
        return reading(LACK, notice, figures, asOf);
    }

    /** Fulfilled where the CPELFP is to be informed without delay. */
    public static RuleReading information(Facts notice, ParameterSet figures, AsOf asOf) {
        return reading(INFORMATION, notice, figures, asOf);
    }

    /** Whether contract staff may be taken. */
    public static RuleReading contract(Facts notice, ParameterSet figures, AsOf asOf) {
        return reading(CONTRACT, notice, figures, asOf);
    }

    public static List<DelayReading> delays(Facts notice, ParameterSet figures, AsOf asOf) {
        return NoticeSteps.DELAYS.stream()
                .map(delay -> AppealLaw.read(delay, notice, figures, asOf))
                .toList();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String collectivity() {
        return "Nouvelle-Calédonie";
    }

    @Override
    public List<ParameterKey> parameters() {
        return EmploymentParameters.ALL;
    }

    @Override
    public List<OpenQuestion> openQuestions() {
        return questions;
    }

    private static CandidateClass unclassed(Facts candidate, Assessment way) {
        if (way.outcome() == Outcome.FOR_A_PERSON) {
            return CandidateClass.NOT_YET;
        }
        return CandidateFacts.MOBILITY.equals(candidate.get(CandidateFacts.WAY))
                ? CandidateClass.CIVIL_SERVANT
                : CandidateClass.NOT_CLASSED;
    }

    private static CandidateClass classed(Facts candidate, Assessment priority) {
        if (CandidateFacts.CONTRACT.equals(candidate.get(CandidateFacts.WAY))) {
            return CandidateClass.CONTRACT;
        }
        return switch (priority.outcome()) {
            case FULFILLED ->
                fulfils(priority, CandidateRules.CITIZENSHIP) ? CandidateClass.CITIZEN : CandidateClass.RESIDENT;
            case NOT_FULFILLED -> CandidateClass.WITHOUT_PRIORITY;
            case FOR_A_PERSON -> CandidateClass.NOT_YET;
        };
    }

    private static boolean fulfils(Assessment priority, Condition condition) {
        return priority.conditions().stream()
                .filter(node -> node.key().equals(condition.clause().key()))
                .map(VerdictNode::outcome)
                .anyMatch(Outcome.FULFILLED::equals);
    }

    private static CandidateReading of(CandidateClass found, Assessment priority, RuleReading conditions) {
        String sentence = found.sentence().replace("{attendu}", Awaited.inFrench(priority));
        return new CandidateReading(found, sentence, RuleReading.of(priority), conditions);
    }

    private static RuleReading reading(Assessor assessor, Facts facts, ParameterSet figures, AsOf asOf) {
        return RuleReading.of(assessor.assess(facts, figures, asOf));
    }

    private static Assessor assessor(Condition rule, List<ParameterKey> figures) {
        return new Assessor(KEY, TITLE, VERSION, "la priorité", rule, figures, Map.of());
    }
}
