package nc.maillage.decisions.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.VerdictNode;

/** « Motifs » of a letter: what the law says to the person of each condition that decided, then what an agent wrote, as typed. */
public final class PlainReasons {
    private static final String MEMBERS = "EachMember";

    private PlainReasons() {}

    public static List<String> of(Assessment assessment, Ruling ruling) {
        var reasons = assessment.conditions().stream()
                .filter(node -> node.outcome() == decisive(ruling))
                .filter(node ->
                        !node.kind().equals(MEMBERS) && !node.toThePerson().isBlank())
                .map(PlainReasons::told)
                .toList();
        return reasons.isEmpty() ? List.of(assessment.summary()) : reasons;
    }

    private static Outcome decisive(Ruling ruling) {
        return switch (ruling) {
            case GRANT -> Outcome.FULFILLED;
            case REFUSE, ROUTE_ELSEWHERE -> Outcome.NOT_FULFILLED;
        };
    }

    private static String told(VerdictNode node) {
        var text = node.toThePerson().strip();
        int end = text.indexOf(". ");
        var said = new ArrayList<String>();
        said.add(end < 0 ? "**" + text + "**" : "**" + text.substring(0, end + 1) + "**" + text.substring(end + 1));
        Set<String> typed = new LinkedHashSet<>();
        gather(node, typed);
        said.addAll(typed);
        return String.join(" ", said);
    }

    private static void gather(VerdictNode node, Set<String> typed) {
        for (var fact : node.facts()) {
            var justification = fact.justification();
            if (justification != null && !justification.isBlank()) {
                typed.add(justification.strip());
            }
        }
        node.children().stream().filter(child -> !child.toThePerson().isBlank()).forEach(child -> gather(child, typed));
    }
}
