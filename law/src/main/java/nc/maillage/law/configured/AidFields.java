package nc.maillage.law.configured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one part of a specification. What is wrong is noted with its path and read as something harmless, so that every
 * fault is found in one reading; nothing of a reading with a fault is kept.
 */
final class AidFields {
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TEXT = 1_000;
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final String path;
    private final Map<?, ?> map;
    private final List<AidProblem> problems;

    private AidFields(String path, Map<?, ?> map, List<AidProblem> problems) {
        this.path = path;
        this.map = map;
        this.problems = problems;
    }

    static AidFields of(String path, @Nullable Object given, List<AidProblem> problems, Set<String> allowed) {
        if (!(given instanceof Map<?, ?> map)) {
            problems.add(new AidProblem(path, given == null ? "cette partie manque" : "des champs sont attendus ici"));
            return new AidFields(path, Map.of(), problems);
        }
        AidFields fields = new AidFields(path, map, problems);
        map.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !allowed.contains(name))
                .forEach(name -> fields.wrong(name, "champ inconnu «\u00A0" + AidWords.shortened(name) + "\u00A0»"));
        return fields;
    }

    void wrong(String field, String message) {
        problems.add(new AidProblem(at(field), message));
    }

    /** Of the part as a whole. */
    void wrong(String message) {
        problems.add(new AidProblem(path, message));
    }

    int faults() {
        return problems.size();
    }

    boolean has(String field) {
        return map.get(field) != null;
    }

    @Nullable
    Object given(String field) {
        return map.get(field);
    }

    AidNumbers numbers() {
        return new AidNumbers(this);
    }

    AidFields part(String field, Set<String> allowed) {
        return of(at(field), map.get(field), problems, allowed);
    }

    <T> @Nullable T optional(String field, Set<String> allowed, Function<AidFields, T> read) {
        return has(field) ? read.apply(part(field, allowed)) : null;
    }

    <T> List<T> items(String field, Set<String> allowed, Function<AidFields, T> read) {
        List<T> items = new ArrayList<>();
        List<?> given = list(field);
        for (int at = 0; at < given.size(); at++) {
            items.add(read.apply(of(at(field) + "[" + at + "]", given.get(at), problems, allowed)));
        }
        return items;
    }

    List<String> texts(String field) {
        return list(field).stream()
                .map(item -> switch (item) {
                    case String text when !text.isBlank() -> text.strip();
                    case Long code -> code.toString();
                    case Integer code -> code.toString();
                    case null, default -> unexpected(field);
                })
                .toList();
    }

    String text(String field) {
        if (!(map.get(field) instanceof String text) || text.isBlank()) {
            wrong(field, has(field) ? "un texte est attendu" : AidWords.missing(field));
            return "";
        }
        if (text.length() > LONGEST_TEXT) {
            wrong(field, "texte trop long\u00A0: " + LONGEST_TEXT + " caractères au plus");
        }
        return text.strip();
    }

    @Nullable
    String textOrNull(String field) {
        return has(field) ? text(field) : null;
    }

    /** Small letters without accent, digits and hyphens. */
    String name(String field) {
        String name = text(field);
        if (!name.isEmpty() && (!name.matches(NAME) || name.length() > LONGEST_NAME)) {
            wrong(
                    field,
                    "des minuscules sans accent, des chiffres et des tirets sont attendus, " + LONGEST_NAME
                            + " au plus");
        }
        return name;
    }

    <T> T code(String field, Map<String, T> codes) {
        T fallback = codes.values().iterator().next();
        if (!(map.get(field) instanceof String code)) {
            wrong(field, has(field) ? AidWords.oneOf(codes.keySet()) : AidWords.missing(field));
            return fallback;
        }
        T found = codes.get(code);
        if (found == null) {
            wrong(field, AidWords.oneOf(codes.keySet()));
        }
        return found == null ? fallback : found;
    }

    boolean yesOrNo(String field, boolean fallback) {
        if (!has(field)) {
            return fallback;
        }
        if (map.get(field) instanceof Boolean yes) {
            return yes;
        }
        wrong(field, "true ou false est attendu");
        return fallback;
    }

    LocalDate date(String field) {
        if (!(map.get(field) instanceof String text)) {
            wrong(field, has(field) ? "une date est attendue, écrite AAAA-MM-JJ" : AidWords.missing(field));
            return NO_DAY;
        }
        LocalDate date = AidWords.date(text);
        if (date == null) {
            wrong(field, "«\u00A0" + AidWords.shortened(text) + "\u00A0» n’est pas une date (AAAA-MM-JJ)");
        }
        return date == null ? NO_DAY : date;
    }

    @Nullable
    LocalDate dateOrNull(String field) {
        return has(field) ? date(field) : null;
    }

    private List<?> list(String field) {
        Object given = map.get(field);
        if (given != null && !(given instanceof List<?>)) {
            wrong(field, "une liste est attendue");
        }
        return given instanceof List<?> list ? list : List.of();
    }

    Map<String, Object> plain(String field) {
        if (map.get(field) instanceof Map<?, ?> given) {
            return PlainMap.copyOf(given);
        }
        wrong(field, has(field) ? "des champs sont attendus ici" : AidWords.missing(field));
        return Map.of();
    }

    private String unexpected(String field) {
        wrong(field, "une liste de textes est attendue");
        return "";
    }

    String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
