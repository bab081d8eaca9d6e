package nc.maillage.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.UsedFact;
import nc.maillage.law.assessment.UsedParameter;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.parameter.ParameterValue;

/** « Explication »: turns the verdict into the numbered tree that is drawn and stored; groups vanish into their parts. */
final class Explainer {
    private final Facts file;
    private final Figures figures;
    private final ParameterSet parameters;
    private final Sentences sentences;
    private final Verdict root;

    Explainer(Verdict root, Facts file, Figures figures, ParameterSet parameters) {
        this.root = root;
        this.file = file;
        this.figures = figures;
        this.parameters = parameters;
        this.sentences = new Sentences(file, figures);
    }

    List<VerdictNode> nodes() {
        return numbered(lifted(root).toList(), "");
    }

    List<MemberAssessment> members() {
        return within(root)
                .filter(verdict -> verdict.condition() instanceof Condition.EachMember)
                .flatMap(verdict -> members((Condition.EachMember) verdict.condition(), verdict))
                .toList();
    }

    /** The fallback cards are left out: that a person is neither pregnant nor a veteran is no reason to write to them. */
    Said reasonsOf(Outcome outcome) {
        return Said.all(lifted(root)
                .filter(verdict -> verdict.outcome() == outcome)
                .filter(verdict ->
                        outcome != Outcome.NOT_FULFILLED || verdict.clause().category() == null)
                .map(this::said));
    }

    /** What a person has to settle, in the conditions and then in the amounts. */
    String stillOpen(List<AmountVerdict> amounts) {
        AmountSentences words = amountSentences();
        return Said.all(Stream.concat(
                        Stream.of(reasonsOf(Outcome.FOR_A_PERSON)),
                        amounts.stream()
                                .filter(amount -> amount.outcome() == Outcome.FOR_A_PERSON)
                                .map(words::said)))
                .text();
    }

    private Stream<MemberAssessment> members(Condition.EachMember each, Verdict verdict) {
        return verdict.parts().stream().map(part -> {
            String link = part.subject().get(each.link());
            Object person = part.subject().toMap().get("person");
            return new MemberAssessment(
                    verdict.parts().indexOf(part),
                    person == null ? null : person.toString(),
                    Sentences.name(each.name(), part),
                    link == null ? FactWords.UNKNOWN : each.link().definition().labelOf(link),
                    part.outcome(),
                    reason(part));
        });
    }

    /** A route that did not send the case elsewhere, and every group, are replaced by what they hold. */
    private static Stream<Verdict> lifted(Verdict verdict) {
        boolean transparent = verdict.clause().isGroup() && !verdict.isRouted();
        return transparent ? verdict.parts().stream().flatMap(Explainer::lifted) : Stream.of(verdict);
    }

    private static Stream<Verdict> within(Verdict verdict) {
        return Stream.concat(Stream.of(verdict), verdict.parts().stream().flatMap(Explainer::within));
    }

    List<VerdictNode> numbered(List<Verdict> verdicts, String prefix) {
        List<VerdictNode> nodes = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            nodes.add(node(verdict, prefix + (nodes.size() + 1)));
        }
        return List.copyOf(nodes);
    }

    AmountSentences amountSentences() {
        return new AmountSentences(file, figures, sentences);
    }

    private VerdictNode node(Verdict verdict, String number) {
        Clause clause = verdict.clause();
        boolean each = verdict.condition() instanceof Condition.EachMember;
        return new VerdictNode(
                clause.key(),
                number,
                verdict.condition().getClass().getSimpleName(),
                title(clause, verdict),
                verdict.outcome(),
                outcomeLabel(verdict),
                reason(verdict),
                sentences.toThePerson(verdict),
                clause.reference(),
                clause.grade(),
                each ? List.of() : facts(verdict),
                usedParameters(verdict),
                Calculations.of(verdict, file, figures, attachable()),
                clause.openQuestions(),
                each
                        ? memberNodes((Condition.EachMember) verdict.condition(), verdict, number)
                        : children(verdict, number));
    }

    private List<VerdictNode> children(Verdict verdict, String number) {
        return isDrawnWhole(verdict)
                ? List.of()
                : numbered(verdict.parts().stream().flatMap(Explainer::lifted).toList(), number + ".");
    }

    /** A contrary or an alternative reads better as one sentence than as branches that fail. */
    private static boolean isDrawnWhole(Verdict verdict) {
        return verdict.condition() instanceof Condition.Not || verdict.condition() instanceof Condition.AnyOf;
    }

    private static String title(Clause clause, Verdict verdict) {
        return verdict.condition() instanceof Condition.Route route
                ? "Orientation vers " + route.destination()
                : clause.title();
    }

    private List<VerdictNode> memberNodes(Condition.EachMember each, Verdict verdict, String number) {
        List<VerdictNode> nodes = new ArrayList<>();
        for (Verdict part : verdict.parts()) {
            nodes.add(memberNode(each, part, number + "." + (nodes.size() + 1), nodes.size()));
        }
        return List.copyOf(nodes);
    }

    private VerdictNode memberNode(Condition.EachMember each, Verdict part, String number, int position) {
        String link = part.subject().get(each.link());
        String label = Sentences.name(each.name(), part)
                + (link == null
                        ? ""
                        : ", " + Sentences.lowerFirst(each.link().definition().labelOf(link)));
        return new VerdictNode(
                part.clause().key() + "-" + position,
                number,
                "Member",
                label,
                part.outcome(),
                part.outcome().label(),
                reason(part),
                sentences.toThePerson(part),
                part.clause().reference(),
                part.clause().grade(),
                facts(part),
                List.of(),
                List.of(),
                part.clause().openQuestions(),
                List.of());
    }

    private String reason(Verdict verdict) {
        return said(verdict).text();
    }

    private Said said(Verdict verdict) {
        return verdict.condition() instanceof Condition.EachMember each
                ? Said.sentence(sentences.members(each, verdict))
                : sentences.said(verdict);
    }

    private static String outcomeLabel(Verdict verdict) {
        long refused = verdict.parts().stream()
                .filter(part -> part.outcome() == Outcome.NOT_FULFILLED)
                .count();
        if (verdict.condition() instanceof Condition.EachMember && refused > 0) {
            return "Non remplie pour " + refused + " sur " + verdict.parts().size();
        }
        return category(verdict)
                .map(category -> "Carte " + category)
                .orElseGet(() -> verdict.outcome().label());
    }

    private static Optional<String> category(Verdict verdict) {
        return verdict.decisiveParts().stream()
                .filter(part -> part.outcome() == Outcome.FULFILLED)
                .flatMap(part -> Stream.ofNullable(part.clause().category()))
                .findFirst();
    }

    private int attachable() {
        return Math.toIntExact(
                members().stream().filter(MemberAssessment::isAttached).count());
    }

    private List<UsedFact> facts(Verdict verdict) {
        Stream<Verdict> readers = isDrawnWhole(verdict) ? within(verdict) : Stream.of(verdict);
        return readers.flatMap(reader -> FactWords.of(reader, file).stream())
                .distinct()
                .toList();
    }

    private List<UsedParameter> usedParameters(Verdict verdict) {
        Stream<Verdict> readers = verdict.condition() instanceof Condition.EachMember || isDrawnWhole(verdict)
                ? within(verdict)
                : Stream.of(verdict);
        return readers.flatMap(reader -> Ingredients.parameters(reader.condition()).stream())
                .distinct()
                .filter(key -> figures.find(key).isPresent())
                .map(this::used)
                .toList();
    }

    UsedParameter used(ParameterKey key) {
        ParameterValue value = figures.value(key);
        String label =
                parameters.parameter(key).map(found -> found.description()).orElse(key.name());
        return new UsedParameter(
                key.name(),
                label,
                value.rendered(),
                value.value().toString(),
                value.unit().code(),
                value.appliesFrom(),
                value.attested(),
                value.publishedOn(),
                value.reference(),
                value.grade(),
                value.confirmed());
    }
}
