package nc.maillage.law.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import nc.maillage.law.Francs;

/** Files of a sheet with any answer to any question, and none to some: days and amounts fall around those given. */
public final class InventedFacts {
    private static final int UNKNOWN_OUT_OF = 12;
    private static final int MOST_MEMBERS = 5;

    private final FactSheet sheet;
    private final RandomGenerator random;
    private final List<LocalDate> days;
    private final List<Long> amounts;

    public InventedFacts(FactSheet sheet, RandomGenerator random, List<LocalDate> days, List<Long> amounts) {
        this.sheet = sheet;
        this.random = random;
        this.days = days;
        this.amounts = amounts;
    }

    public Facts draw() {
        Facts.Builder file = filled(Facts.of(sheet), false);
        if (!sheet.of(true).isEmpty()) {
            for (int members = random.nextInt(MOST_MEMBERS + 1); members > 0; members--) {
                file.member(member -> filled(member, true));
            }
        }
        return file.build();
    }

    private Facts.Builder filled(Facts.Builder facts, boolean members) {
        for (FactDefinition fact : sheet.of(members)) {
            if (random.nextInt(UNKNOWN_OUT_OF) != 0) {
                Object value = value(fact);
                facts.with(fact, fact.type().isJudged() ? Judgment.of(value, "Au vu des pièces.") : value);
            }
        }
        return facts;
    }

    private Object value(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> random.nextBoolean();
            case CHOICE, JUDGED_CHOICE ->
                fact.choices().get(random.nextInt(fact.choices().size())).value();
            case DATE -> days.get(random.nextInt(days.size())).plusDays(random.nextInt(-2, 3));
            case TEXT -> "Texte";
            case FRANCS, JUDGED_FRANCS ->
                Francs.of(Math.max(0, amounts.get(random.nextInt(amounts.size())) + random.nextInt(-2, 3)));
            case JUDGED_COUNT -> 1 + random.nextInt(random.nextInt(8) == 0 ? 100 : 8);
        };
    }
}
