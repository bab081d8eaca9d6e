package nc.maillage.law.configured;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import org.jspecify.annotations.Nullable;

/** The numbers among the fields of one part: exact, within bounds, and read as something harmless where they are wrong. */
final class AidNumbers {
    private static final long MOST_FRANCS = 99_999_999;

    private final AidFields fields;

    AidNumbers(AidFields fields) {
        this.fields = fields;
    }

    Francs francs(String field) {
        return Francs.of(whole(field, 0, MOST_FRANCS, "un montant en francs entiers"));
    }

    @Nullable
    Francs francsOrNull(String field) {
        return fields.has(field) ? francs(field) : null;
    }

    /** Francs by name, in the order in which they are written. */
    Map<String, Francs> scale(String field) {
        Map<String, Francs> scale = new LinkedHashMap<>();
        if (!(fields.given(field) instanceof Map<?, ?> rows) || rows.isEmpty()) {
            fields.wrong(field, "un barème vide ne donne rien\u00A0: au moins une ligne est attendue");
            return scale;
        }
        Set<String> names = rows.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
        AidNumbers lines = fields.part(field, names).numbers();
        rows.keySet().forEach(row -> scale.put(String.valueOf(row), lines.francs(String.valueOf(row))));
        return scale;
    }

    int count(String field, int from, int to, String what) {
        return Math.toIntExact(whole(field, from, to, what));
    }

    @Nullable
    Integer countOrNull(String field, int from, int to, String what) {
        return fields.has(field) ? Integer.valueOf(count(field, from, to, what)) : null;
    }

    Fraction percent(String field) {
        Object given = fields.given(field);
        Fraction percent = AidWords.percent(given == null ? "" : given.toString());
        if (percent == null) {
            fields.wrong(
                    field,
                    given == null
                            ? AidWords.missing(field)
                            : "un pourcentage de 0 à 100 est attendu, comme 20, 12,5 ou 100/3");
        } else if (percent.compareTo(Fraction.of(100)) > 0) {
            fields.wrong(field, "un pourcentage ne dépasse pas 100");
        } else {
            return percent;
        }
        return Fraction.ZERO;
    }

    private long whole(String field, long from, long to, String what) {
        long given = switch (fields.given(field)) {
            case Long number -> number;
            case Integer number -> number;
            case BigInteger huge -> huge.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            case null -> {
                fields.wrong(field, AidWords.missing(field));
                yield from;
            }
            default -> {
                fields.wrong(field, what + " est attendu, sans guillemets ni virgule");
                yield from;
            }
        };
        if (given < from || given > to) {
            fields.wrong(field, AidWords.outside(what, given, from, to));
            return from;
        }
        return given;
    }
}
