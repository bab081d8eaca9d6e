package nc.maillage.decisions.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.VerdictNode;
import org.jspecify.annotations.Nullable;

/** « Écarts » between two verdicts on the same facts, as sentences for a lawyer; digests and dates are compared elsewhere. */
public final class Differences {
    private static final String ABSENT = "absent";

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    public static List<String> between(Assessment then, Assessment again) {
        var differences = new Differences();
        differences.compare("Issue", then.outcome().label(), again.outcome().label());
        differences.compare(
                "Proposition", then.proposal().label(), again.proposal().label());
        differences.compare("Catégorie", then.category(), again.category());
        differences.compare("Orientation", then.routedTo(), again.routedTo());
        differences.compareAll("Condition", conditions(then), conditions(again));
        differences.compareAll("Personne", members(then), members(again));
        return List.copyOf(differences.found);
    }

    private void compareAll(String what, Map<String, String> then, Map<String, String> again) {
        var keys = new LinkedHashMap<>(then);
        keys.putAll(again);
        keys.keySet().forEach(key -> compare(what + " « " + key + " »", then.get(key), again.get(key)));
    }

    private void compare(String what, @Nullable String then, @Nullable String again) {
        if (!Objects.equals(then, again)) {
            found.add("%s : « %s » puis « %s »."
                    .formatted(what, then == null ? ABSENT : then, again == null ? ABSENT : again));
        }
    }

    private static Map<String, String> conditions(Assessment assessment) {
        var lines = new LinkedHashMap<String, String>();
        assessment.conditions().forEach(node -> walk(node, lines));
        return lines;
    }

    private static void walk(VerdictNode node, Map<String, String> lines) {
        lines.put(
                (node.number().isEmpty() ? "" : node.number() + " ") + node.label(),
                node.outcomeLabel() + given(node.outcome(), node.reason()));
        node.children().forEach(child -> walk(child, lines));
    }

    /** What nobody judged gave no reason to the decision: the words of its question may change. */
    private static String given(Outcome outcome, String reason) {
        return outcome == Outcome.FOR_A_PERSON ? "" : ". " + reason;
    }

    private static Map<String, String> members(Assessment assessment) {
        var lines = new LinkedHashMap<String, String>();
        for (MemberAssessment member : assessment.members()) {
            lines.put(
                    member.position() + " " + member.name(),
                    member.outcome().label() + given(member.outcome(), member.reason()));
        }
        return lines;
    }
}
