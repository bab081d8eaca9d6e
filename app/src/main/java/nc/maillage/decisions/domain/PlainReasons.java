package nc.maillage.decisions.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.UsedFact;
import nc.maillage.law.assessment.VerdictNode;

/** « Motifs » of a letter, said to the person: each condition that decided, then what an agent wrote, as typed. */
public final class PlainReasons {
    private static final String MEMBERS = "EachMember";

    private PlainReasons() {}

    public static List<String> of(Assessment assessment, Ruling ruling) {
        var reasons = new ArrayList<String>();
        for (var node : assessment.conditions()) {
            var told = node.kind().equals(MEMBERS) ? "" : told(node);
            if (!told.isBlank() && decided(node, ruling)) {
                reasons.add(
                        "**" + node.label() + " : " + node.outcomeLabel().toLowerCase(Locale.FRENCH) + ".** " + told);
            }
        }
        return reasons.isEmpty() ? List.of(assessment.summary()) : reasons;
    }

    private static boolean decided(VerdictNode node, Ruling ruling) {
        return switch (ruling) {
            case GRANT -> node.outcome() == Outcome.FULFILLED;
            case REFUSE, ROUTE_ELSEWHERE -> node.outcome() == Outcome.NOT_FULFILLED;
        };
    }

    private static String told(VerdictNode node) {
        var parts = node.children().stream()
                .filter(child -> child.outcome() == node.outcome())
                .map(PlainReasons::told)
                .filter(text -> !text.isBlank())
                .toList();
        return parts.isEmpty() ? leaf(node) : String.join(" ", new LinkedHashSet<>(parts));
    }

    private static String leaf(VerdictNode node) {
        Set<String> typed = new LinkedHashSet<>();
        for (UsedFact fact : node.facts()) {
            var justification = fact.justification();
            if (justification != null && !justification.isBlank()) {
                typed.add(justification.strip());
            }
        }
        return (node.toThePerson() + " " + String.join(" ", typed)).strip();
    }
}
