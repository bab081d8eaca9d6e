package nc.maillage.law.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nc.maillage.law.Francs;
import org.jspecify.annotations.Nullable;

/** « Faits d’un dossier »: what is known, typed and immutable; what is not known is absent, never a default. */
public final class Facts {
    public static final String MEMBERS = "members";

    private final FactSheet sheet;
    private final boolean member;
    private final @Nullable Object[] values;
    private final List<Facts> members;

    private Facts(FactSheet sheet, boolean member, @Nullable Object[] values, List<Facts> members) {
        this.sheet = sheet;
        this.member = member;
        this.values = values;
        this.members = members;
    }

    public static Builder of(FactSheet sheet) {
        return new Builder(sheet, false);
    }

    public <T> @Nullable T get(FactKey<T> key) {
        Object value = values[key.slot()];
        return value == null ? null : key.trusted(value);
    }

    /** For a document or a screen, where the type of the fact is only known by its definition. */
    public @Nullable Object get(FactDefinition definition) {
        return values[definition.slot()];
    }

    /** The same facts on another sheet, which keeps those that it asks for in the same way; the others are not known there. */
    public Facts on(FactSheet other) {
        if (other == sheet) {
            return this;
        }
        Builder carried = new Builder(other, member);
        for (FactDefinition definition : other.of(member)) {
            sheet.find(definition.key(), member)
                    .filter(own -> own.type() == definition.type())
                    .map(this::get)
                    .filter(value -> definition.offers(value))
                    .ifPresent(value -> carried.with(definition, value));
        }
        members.forEach(each -> carried.members.add(each.on(other)));
        return carried.build();
    }

    public List<Facts> members() {
        return members;
    }

    /** Strings, longs, booleans, lists and maps only, in the order of the sheet: what {@link FactsReader} reads. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (FactDefinition definition : sheet.of(member)) {
            Object value = get(definition);
            if (value != null) {
                map.put(definition.key(), neutral(value));
            }
        }
        if (!member && !members.isEmpty()) {
            map.put(MEMBERS, members.stream().map(Facts::toMap).toList());
        }
        return map;
    }

    private static Object neutral(Object value) {
        return switch (value) {
            case Boolean yes -> yes;
            case Integer count -> (long) count;
            case Francs amount -> amount.amount();
            case Judgment<?> judgment -> neutral(judgment);
            default -> value.toString();
        };
    }

    private static Object neutral(Judgment<?> judgment) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("answer", neutral(judgment.answer()));
        map.put("justification", judgment.justification());
        if (!judgment.lines().isEmpty()) {
            map.put("lines", judgment.lines().stream().map(Facts::neutral).toList());
        }
        return map;
    }

    private static Map<String, Object> neutral(AmountLine line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", line.label());
        String source = line.source();
        if (source != null) {
            map.put("source", source);
        }
        map.put("amount", line.amount().amount());
        return map;
    }

    /** Gathers the facts of one case, or of one member of its household. */
    public static final class Builder {
        private final FactSheet sheet;
        private final boolean member;
        private final @Nullable Object[] values;
        private final List<Facts> members = new ArrayList<>();

        private Builder(FactSheet sheet, boolean member) {
            this.sheet = sheet;
            this.member = member;
            this.values = new @Nullable Object[sheet.slots(member)];
        }

        public <T> Builder with(FactKey<T> key, T value) {
            values[key.slot()] = key.cast(value);
            return this;
        }

        Builder with(FactDefinition definition, Object value) {
            values[definition.slot()] = value;
            return this;
        }

        boolean has(FactDefinition definition) {
            return values[definition.slot()] != null;
        }

        boolean has(FactDefinition definition, Object value) {
            return value.equals(values[definition.slot()]);
        }

        public Builder member(UnaryOperator<Builder> described) {
            members.add(described.apply(new Builder(sheet, true)).build());
            return this;
        }

        public Facts build() {
            return new Facts(sheet, member, values.clone(), List.copyOf(members));
        }
    }
}
