package nc.maillage.law.example;

import java.util.function.Supplier;
import nc.maillage.law.parameter.ParameterSet;

/** The figures under which the examples are run: the shipped ones, or one of them raised to see an example turn red. */
public final class LawOfTheDay {
    private static final ThreadLocal<ParameterSet> FIGURES = ThreadLocal.withInitial(ParameterSet::shipped);

    private LawOfTheDay() {}

    public static ParameterSet figures() {
        return FIGURES.get();
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
