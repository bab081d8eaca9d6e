package nc.maillage.decisions.lawreplay.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.AssessedAmount;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** « Changements d’un verdict à l’autre » on the same facts: of the result, and of each condition that says otherwise. */
public final class Moves {
    private final Set<String> health;
    private final List<ConditionChange> changes = new ArrayList<>();

    private Moves(Set<String> health) {
        this.health = health;
    }

    public static boolean sameResult(Assessment from, Assessment to) {
        return from.outcome() == to.outcome()
                && from.proposal() == to.proposal()
                && Objects.equals(from.category(), to.category())
                && Objects.equals(from.routedTo(), to.routedTo())
                && amounts(from).equals(amounts(to))
                && attached(from).equals(attached(to));
    }

    /** Both refuse, and not on the same conditions. */
    public static boolean otherGrounds(Assessment from, Assessment to) {
        return from.proposal() == Proposal.REFUSE && !grounds(from.conditions()).equals(grounds(to.conditions()));
    }

    private static Set<String> grounds(List<VerdictNode> nodes) {
        return nodes.stream()
                .filter(node -> node.outcome() == Outcome.NOT_FULFILLED)
                .flatMap(node -> {
                    var within = grounds(node.children());
                    return within.isEmpty() ? Stream.of(node.label()) : within.stream();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** « part de la province : 50 % » of each; empty where the scheme has none. */
    public static String amounts(Assessment assessment) {
        return assessment.amounts().stream()
                .map(AssessedAmount::node)
                .map(node -> node.label() + " : " + node.outcomeLabel())
                .collect(Collectors.joining(" ; "));
    }

    public static List<ConditionChange> between(Scheme scheme, Assessment from, Assessment to) {
        var moves = new Moves(scheme.facts().stream()
                .filter(fact -> fact.confidentiality() == Confidentiality.HEALTH)
                .map(fact -> fact.key())
                .collect(Collectors.toUnmodifiableSet()));
        moves.compare(from.conditions(), to.conditions());
        return List.copyOf(moves.changes);
    }

    private void compare(List<VerdictNode> from, List<VerdictNode> to) {
        var before = byLabel(from);
        var after = byLabel(to);
        var labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        labels.forEach(label -> compare(before.get(label), after.get(label)));
    }

    /** A group that moved because one of its parts did is told by that part. */
    private void compare(@Nullable VerdictNode from, @Nullable VerdictNode to) {
        int told = changes.size();
        if (from != null && to != null) {
            compare(from.children(), to.children());
        }
        if (told == changes.size() && !said(from).equals(said(to))) {
            var shown = from == null ? to : from;
            changes.add(new ConditionChange(
                    shown == null ? "" : shown.label(),
                    from == null ? null : from.outcomeLabel(),
                    from == null ? null : from.reason(),
                    to == null ? null : to.outcomeLabel(),
                    to == null ? null : to.reason(),
                    isHealth(from) || isHealth(to)));
        }
    }

    private static Map<String, VerdictNode> byLabel(List<VerdictNode> nodes) {
        var found = new LinkedHashMap<String, VerdictNode>();
        nodes.forEach(node -> found.put(node.number() + " " + node.label(), node));
        return found;
    }

    private static String said(@Nullable VerdictNode node) {
        return node == null ? "" : node.outcomeLabel() + "\n" + node.reason();
    }

    private boolean isHealth(@Nullable VerdictNode node) {
        return node != null
                && (node.facts().stream().anyMatch(fact -> health.contains(fact.key()))
                        || node.children().stream().anyMatch(this::isHealth));
    }

    private static List<Integer> attached(Assessment assessment) {
        return assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .map(MemberAssessment::position)
                .toList();
    }
}
