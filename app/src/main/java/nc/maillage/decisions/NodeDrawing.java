package nc.maillage.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.decisions.AssessmentPage.Ask;
import nc.maillage.decisions.AssessmentPage.Choice;
import nc.maillage.decisions.AssessmentPage.FactLine;
import nc.maillage.decisions.AssessmentPage.FigureLine;
import nc.maillage.decisions.AssessmentPage.Judged;
import nc.maillage.decisions.AssessmentPage.Node;
import nc.maillage.decisions.AssessmentPage.Question;
import nc.maillage.evidence.FactBook;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.UsedFact;
import nc.maillage.law.assessment.UsedParameter;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** Turns the tree of a verdict into what the page shows, each fact with its source, each question where it waits. */
final class NodeDrawing {
    private final Assessment assessment;
    private final Map<String, FactBook.Fact> sources;
    private final List<OpenQuestion> questions;
    private final boolean seesHealth;
    private final Set<String> health;
    private final Set<String> asked = new HashSet<>();
    private boolean withheld;

    NodeDrawing(
            Assessment assessment,
            Map<String, FactBook.Fact> sources,
            List<OpenQuestion> questions,
            Set<String> health,
            boolean seesHealth) {
        this.assessment = assessment;
        this.sources = sources;
        this.questions = questions;
        this.seesHealth = seesHealth;
        this.health = health;
    }

    boolean seesHealth() {
        return seesHealth;
    }

    boolean withheldSomething() {
        return withheld;
    }

    /** A condition of the first rank carries the figures, calculations and questions of its whole branch. */
    Node top(VerdictNode node) {
        if (!seesHealth && branch(node).anyMatch(this::isHealth)) {
            withheld = true;
            return hidden(node);
        }
        var calculations =
                branch(node).flatMap(each -> each.calculation().stream()).toList();
        return draw(
                node,
                CalculationDrawing.tables(calculations),
                CalculationDrawing.gauge(calculations),
                figures(node),
                branch(node)
                        .flatMap(each -> each.openQuestions().stream())
                        .distinct()
                        .map(this::question)
                        .toList(),
                asks(node));
    }

    private Node child(VerdictNode node) {
        return draw(node, List.of(), null, List.of(), List.of(), List.of());
    }

    private Node draw(
            VerdictNode node,
            List<AssessmentPage.Table> tables,
            AssessmentPage.@Nullable Gauge gauge,
            List<FigureLine> figures,
            List<Question> touched,
            List<Ask> asks) {
        return new Node(
                anchor(node),
                node.number(),
                node.label(),
                state(node.outcome(), node.outcomeLabel()),
                node.reason(),
                gauge != null
                        || opens(state(node.outcome(), node.outcomeLabel()).tone()),
                node.facts().stream().map(this::fact).toList(),
                tables,
                gauge,
                judged(node),
                figures,
                touched,
                node.reference().inFrench(),
                node.reference().link(),
                node.grade().symbol(),
                node.grade().label(),
                node.children().stream().map(this::child).toList(),
                asks);
    }

    private static boolean opens(Tone tone) {
        return tone == Tone.NO || tone == Tone.JUDGE;
    }

    private Node hidden(VerdictNode node) {
        return new Node(
                anchor(node),
                node.number(),
                "Condition qui porte sur une donnée de santé",
                AssessmentPages.reserved(),
                "Réservé à l’instruction et à la seconde lecture.",
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                node.grade().symbol(),
                node.grade().label(),
                List.of(),
                List.of());
    }

    private FactLine fact(UsedFact fact) {
        var source = fact.member() == null ? sources.get(fact.key()) : null;
        return new FactLine(
                fact.label(),
                fact.raw() == null ? null : fact.rendered(),
                fact.member(),
                source == null ? null : source.sourceLabel());
    }

    private List<Judged> judged(VerdictNode node) {
        var found = new ArrayList<Judged>();
        for (var fact : node.facts()) {
            var justification = fact.justification();
            var source = sources.get(fact.key());
            if (justification != null && !justification.isBlank()) {
                found.add(new Judged(source == null ? fact.label() : source.sourceLabel(), justification));
            }
        }
        return List.copyOf(found);
    }

    private static List<FigureLine> figures(VerdictNode node) {
        var lines = new LinkedHashMap<String, FigureLine>();
        branch(node)
                .flatMap(each -> each.parameters().stream())
                .forEach(figure -> lines.put(figure.key(), figure(figure)));
        return List.copyOf(lines.values());
    }

    private static FigureLine figure(UsedParameter figure) {
        return new FigureLine(
                figure.label(),
                figure.rendered(),
                (figure.attested() ? "au plus tard le " : "") + French.day(figure.appliesFrom()),
                figure.reference().inFrench(),
                figure.reference().link(),
                figure.grade().symbol(),
                figure.grade().label(),
                figure.confirmed());
    }

    Question question(String key) {
        return questions.stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .map(question ->
                        new Question(key, question.question(), question.effect(), question.answer(), source(question)))
                .orElseGet(() -> new Question(key, "", "", null, ""));
    }

    private static String source(OpenQuestion question) {
        return question.answeredOn() == null
                ? question.owner() + ", " + French.day(question.askedOn())
                : "Réponse approuvée par " + question.approver() + " le " + French.day(question.answeredOn());
    }

    private List<Ask> asks(VerdictNode node) {
        return assessment.toJudge().stream()
                .filter(question -> waitsIn(node, question) && asked.add(question.factKey()))
                .map(question -> new Ask(
                        question.factKey(),
                        question.question(),
                        question.choices().stream()
                                .map(choice -> new Choice(choice.value(), choice.label()))
                                .toList(),
                        anchor(node)))
                .toList();
    }

    private static boolean waitsIn(VerdictNode node, JudgedQuestion question) {
        return branch(node)
                .flatMap(each -> each.facts().stream())
                .anyMatch(fact -> fact.raw() == null && fact.key().equals(question.factKey()));
    }

    private boolean isHealth(VerdictNode node) {
        return node.facts().stream().anyMatch(fact -> health.contains(fact.key()));
    }

    private static Stream<VerdictNode> branch(VerdictNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(NodeDrawing::branch));
    }

    private static String anchor(VerdictNode node) {
        return "c-" + node.key();
    }

    /** A label that says more than the outcome: somebody left out, or what is given. */
    static StateTag state(Outcome outcome, String label) {
        return switch (outcome) {
            case FULFILLED -> fulfilled(label);
            case FOR_A_PERSON -> StateTag.of(Tone.JUDGE, label);
            case NOT_FULFILLED -> StateTag.of(Tone.NO, label);
        };
    }

    private static StateTag fulfilled(String label) {
        if (label.equals(Outcome.FULFILLED.label())) {
            return StateTag.of(Tone.OK, label);
        }
        return label.startsWith(Outcome.NOT_FULFILLED.label())
                ? StateTag.of(Tone.NO, label)
                : new StateTag(Tone.INFO, "derive", label);
    }
}
