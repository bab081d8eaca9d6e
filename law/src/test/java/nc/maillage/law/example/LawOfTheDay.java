package nc.maillage.law.example;

import java.util.Map;
import java.util.function.Supplier;
import nc.maillage.law.configured.AidModels;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;

/** The law under which the examples are run: as shipped, or with one figure or one date moved to see an example turn red. */
public final class LawOfTheDay {
    private static final ThreadLocal<ParameterSet> FIGURES = ThreadLocal.withInitial(ParameterSet::shipped);

    private static final ThreadLocal<Map<String, Scheme>> MOVED = ThreadLocal.withInitial(Map::of);

    private LawOfTheDay() {}

    static Scheme scheme(String key) {
        Scheme moved = MOVED.get().get(key);
        return moved == null ? Schemes.byKey(key).orElseGet(() -> model(key)) : moved;
    }

    /** One version of an aid set up without code, as in « vacances-noumea.3 ». */
    private static Scheme model(String name) {
        return AidModels.all().stream()
                .flatMap(aid -> aid.specifications().stream())
                .filter(version -> version.name().equals(name))
                .findFirst()
                .map(ConfiguredAid::of)
                .orElseThrow();
    }

    public static ParameterSet figures() {
        return FIGURES.get();
    }

    static <T> T with(Scheme moved, Supplier<T> work) {
        MOVED.set(Map.of(moved.key(), moved));
        try {
            return work.get();
        } finally {
            MOVED.remove();
        }
    }

    static <T> T with(ParameterSet figures, Supplier<T> work) {
        FIGURES.set(figures);
        try {
            return work.get();
        } finally {
            FIGURES.remove();
        }
    }
}
