package nc.maillage.schemes.domain;

import java.util.Optional;
import java.util.stream.IntStream;
import nc.maillage.law.configured.AidProblem;

/** The field of the form on which a fault of the specification is told. */
final class FieldOfProblem {
    private FieldOfProblem() {}

    static String of(AidProblem problem, AidEntry entry) {
        var path = problem.path();
        if (path.startsWith("examples")) {
            return "exemples";
        }
        if (path.startsWith("resources.by_household")) {
            return table(path, "resources.by_household", entry, "household.compositions", "ceiling", problem)
                    .orElse("resources.kind");
        }
        if (path.startsWith("amount.by_band")) {
            return table(path, "amount.by_band", entry, "resources.quotient", "amount", problem)
                    .orElse("amount.kind");
        }
        return switch (path) {
            case "resources", "resources.quotient" -> "resources.kind";
            case "resources.per_person" -> "resources.per_person.base";
            case "amount" -> "amount.fixed";
            case "household", "household.compositions" -> "household.compositions[0].label";
            case "age" -> "age.min";
            case "cap" -> "cap.francs";
            case "source" -> "source.text";
            default -> ofRow(path);
        };
    }

    /** The name of a line is made of its label, so the label is what is to be mended. */
    private static String ofRow(String path) {
        var row = AidEntry.Row.of(path.endsWith("]") ? path + ".key" : path);
        if (!row.exists()) {
            return path;
        }
        var field = row.field().startsWith("when") ? "when" : row.field();
        var visible = field.equals("key") ? shown(row.list()) : field;
        return "%s[%d].%s".formatted(row.list(), row.at(), visible);
    }

    private static String shown(String list) {
        return switch (list) {
            case "judged" -> "title";
            case "open_questions" -> "question";
            case "resources.quotient" -> "from";
            default -> "label";
        };
    }

    /** The line of a table, named in the path, or in the sentence where it is lacking. */
    private static Optional<String> table(
            String path, String table, AidEntry entry, String list, String field, AidProblem problem) {
        var named = path.length() > table.length() ? path.substring(table.length() + 1) : "";
        return IntStream.range(0, entry.rows(list))
                .filter(at -> {
                    var key = key(entry, list, at);
                    return key.equals(named)
                            || named.isEmpty() && problem.message().contains("«\u00A0" + key + "\u00A0»");
                })
                .mapToObj(at -> "%s[%d].%s".formatted(list, at, field))
                .findFirst();
    }

    private static String key(AidEntry entry, String list, int at) {
        if (list.equals("resources.quotient")) {
            return "t" + (at + 1);
        }
        var key = entry.text("%s[%d].key".formatted(list, at));
        return key.isEmpty() ? ShortName.of(entry.text("%s[%d].label".formatted(list, at))) : key;
    }
}
