package nc.maillage.law.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.maillage.law.FrenchText;
import org.jspecify.annotations.Nullable;

/** « Lecteur de faits »: from a neutral map (text, whole numbers, booleans, lists, maps) to typed facts. */
public final class FactsReader {
    public static final int MOST_MEMBERS = 60;
    public static final int MOST_PERSONS = 60;
    public static final long MOST_FRANCS = 999_999_999L;
    public static final int LONGEST_TEXT = 200;
    public static final int LONGEST_JUSTIFICATION = 4_000;

    private final FactSheet sheet;
    private final FactValues values;
    private final List<FactProblem> problems = new ArrayList<>();

    private FactsReader(FactSheet sheet, LocalDate day) {
        this.sheet = sheet;
        this.values = new FactValues(day, problems);
    }

    /** No date marked past may lie after {@code day}; absent and null fields are simply not known. */
    public static FactsReading read(FactSheet sheet, Map<String, ?> map, LocalDate day) {
        FactsReader reader = new FactsReader(sheet, day);
        Facts.Builder facts = Facts.of(sheet);
        reader.fields("", map, false, facts);
        reader.dayOfLaw(facts, day);
        Object members = map.get(Facts.MEMBERS);
        if (members != null) {
            reader.members(members, facts);
        }
        return reader.problems.isEmpty()
                ? new FactsReading.Read(facts.build())
                : new FactsReading.Refused(List.copyOf(reader.problems));
    }

    private void fields(String prefix, Map<?, ?> map, boolean member, Facts.Builder facts) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = String.valueOf(entry.getKey());
            FactDefinition definition = sheet.find(name, member).orElse(null);
            Object given = entry.getValue();
            if (definition == null) {
                if (member || !name.equals(Facts.MEMBERS)) {
                    refuse(prefix + name, "champ inconnu «\u00A0" + shortened(name) + "\u00A0»");
                }
            } else if (given != null) {
                Object value = values.read(prefix + name, definition, given);
                if (value != null) {
                    facts.with(definition, value);
                }
            }
        }
    }

    private void dayOfLaw(Facts.Builder facts, LocalDate day) {
        sheet.dayOfLaw().ifPresent(fact -> {
            if (!facts.has(fact)) {
                facts.with(fact, day);
            } else if (!facts.has(fact, day)) {
                refuse(fact.key(), "ce jour doit être celui dont le droit s’applique, le " + FrenchText.date(day));
            }
        });
    }

    private void members(Object given, Facts.Builder facts) {
        if (!(given instanceof List<?> list)) {
            refuse(Facts.MEMBERS, "une liste de personnes est attendue");
            return;
        }
        if (list.size() > MOST_MEMBERS) {
            refuse(Facts.MEMBERS, "pas plus de " + MOST_MEMBERS + " personnes");
            return;
        }
        Map<Object, Integer> seen = new HashMap<>();
        for (int at = 0; at < list.size(); at++) {
            String path = Facts.MEMBERS + "[" + at + "]";
            if (list.get(at) instanceof Map<?, ?> member) {
                facts.member(builder -> {
                    fields(path + ".", member, true, builder);
                    return builder;
                });
                onlyOnce(path, at, identity(member), seen);
            } else {
                refuse(path, "une personne est attendue");
            }
        }
    }

    private void onlyOnce(String path, int at, @Nullable Object identity, Map<Object, Integer> seen) {
        Integer earlier = identity == null ? null : seen.putIfAbsent(identity, at);
        if (earlier != null) {
            refuse(path, "cette personne est déjà donnée (personne n°\u00A0" + (earlier + 1) + " de la liste)");
        }
    }

    /** The identifier where there is one, else the name and birth date together. */
    private static @Nullable Object identity(Map<?, ?> member) {
        if (member.get("person") instanceof String person) {
            return person;
        }
        Object name = member.get("name");
        Object birth = member.get("birth_date");
        return name instanceof String text && birth != null
                ? List.of(text.strip().toLowerCase(Locale.ROOT), birth)
                : null;
    }

    private void refuse(String path, String message) {
        problems.add(new FactProblem(path, message));
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
