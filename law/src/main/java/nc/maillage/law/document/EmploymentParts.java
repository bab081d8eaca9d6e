package nc.maillage.law.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.law.employment.CandidateRules;
import nc.maillage.law.employment.EmploymentParameters;
import nc.maillage.law.employment.LevelInFrench;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.employment.NoticeSteps;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.RuleInFrench;
import nc.maillage.law.rule.RuleLine;

/** The lawyer's pages of local employment: the class first, the level of a notice, then each condition and each clock. */
final class EmploymentParts {
    private EmploymentParts() {}

    static List<RulePart> all() {
        Stream<RulePart> conditions = Stream.of(
                        CandidateRules.WAY,
                        CandidateRules.CITIZENSHIP,
                        CandidateRules.RESIDENCE,
                        CandidateRules.CONDITIONS_OF_THE_NOTICE,
                        NoticeSteps.LACK,
                        NoticeSteps.INFORMATION,
                        NoticeSteps.CONTRACT)
                .map(RulePart.OfCondition::new);
        List<RulePart> parts = new ArrayList<>(List.of(new OfClass(), new OfLevel()));
        Stream.concat(conditions, NoticeSteps.DELAYS.stream().map(DelayPart::new))
                .forEach(parts::add);
        return parts;
    }

    /** « Classe d’un candidat »: the tree, then the sentence of each class. */
    private record OfClass() implements RulePart {
        private static final RulePart TREE = new RulePart.OfCondition(CandidateRules.CLASS);

        @Override
        public String title() {
            return "La classe d’un candidat";
        }

        @Override
        public Clause clause() {
            return TREE.clause();
        }

        @Override
        public List<Clause> clauses() {
            return Stream.concat(
                            TREE.clauses().stream(),
                            Arrays.stream(CandidateClass.values()).map(CandidateClass::clause))
                    .toList();
        }

        @Override
        public List<ParameterKey> parameters() {
            return TREE.parameters();
        }

        @Override
        public List<FactDefinition> facts() {
            return TREE.facts();
        }

        @Override
        public List<Passage> passages(RuleInFrench writer) {
            List<RuleLine> lines = new ArrayList<>(writer.tree(CandidateRules.CLASS));
            lines.add(new RuleLine(
                    0,
                    "Phrase de chaque classe",
                    "une priorité ne vaut qu’à diplômes et compétences égaux, que l’employeur compare\u00A0; une classe"
                            + " n’est pas un rang."));
            Arrays.stream(CandidateClass.values())
                    .map(each -> new RuleLine(1, each.label(), each.sentence()))
                    .forEach(lines::add);
            return List.of(new Passage(null, lines));
        }
    }

    /** « Niveau d’un avis », with the figures observed for each corps. */
    private record OfLevel() implements RulePart {
        private static final Set<ParameterKey> ELSEWHERE = Set.of(EmploymentParameters.CHALLENGE);

        @Override
        public Clause clause() {
            return LevelInFrench.CLAUSE;
        }

        @Override
        public List<Clause> clauses() {
            return List.of(clause());
        }

        @Override
        public List<ParameterKey> parameters() {
            return EmploymentParameters.ALL.stream()
                    .filter(key -> !ELSEWHERE.contains(key))
                    .toList();
        }

        @Override
        public List<FactDefinition> facts() {
            return Stream.of(
                            NoticeFacts.CORPS.definition(),
                            NoticeFacts.PRINTED.definition(),
                            NoticeFacts.RETAINED.definition())
                    .toList();
        }

        @Override
        public List<Passage> passages(RuleInFrench writer) {
            return List.of(new Passage(null, LevelInFrench.lines()));
        }
    }
}
