package nc.maillage.law.population;

import java.util.HashMap;
import java.util.Map;
import nc.maillage.law.rule.Condition;

/** Where a trace keeps what each condition that reads facts gave: the same condition, wherever it stands, has one place. */
final class TracePlaces {
    /** What a route or a ruling asks beside its part. */
    record Asked(Condition by, String what) {
        static Asked question(Condition by) {
            return new Asked(by, "question");
        }

        static Asked cases(Condition by) {
            return new Asked(by, "cases");
        }
    }

    private final Map<Object, Integer> places = new HashMap<>();

    int give(Object condition) {
        return places.computeIfAbsent(condition, _ -> places.size());
    }

    int of(Object condition) {
        Integer place = places.get(condition);
        if (place == null) {
            throw new IllegalStateException("nothing was kept of " + condition);
        }
        return place;
    }

    int count() {
        return places.size();
    }
}
