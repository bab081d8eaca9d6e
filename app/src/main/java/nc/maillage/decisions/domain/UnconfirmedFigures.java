package nc.maillage.decisions.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.UsedParameter;
import nc.maillage.law.assessment.VerdictNode;

/** « Chiffres non confirmés » on which an outcome hangs, by their French name and value. */
public final class UnconfirmedFigures {
    private UnconfirmedFigures() {}

    public static List<String> of(Assessment assessment) {
        var used = new LinkedHashMap<String, UsedParameter>();
        assessment.conditions().forEach(node -> gather(node, used));
        return assessment.unconfirmedParameters().stream()
                .map(key -> written(key, used))
                .toList();
    }

    private static void gather(VerdictNode node, Map<String, UsedParameter> used) {
        node.parameters().forEach(parameter -> used.putIfAbsent(parameter.key(), parameter));
        node.children().forEach(child -> gather(child, used));
    }

    private static String written(String key, Map<String, UsedParameter> used) {
        var figure = used.get(key);
        return figure == null ? key : "« %s », %s".formatted(figure.label(), figure.rendered());
    }
}
