package nc.maillage.law.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** A case drawn for an oracle: each fact is picked among its answers, null being what is not known. */
public final class Drawn {
    private final List<Integer> picks;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private Drawn(List<Integer> picks) {
        this.picks = new ArrayList<>(picks);
    }

    public static Arbitrary<Drawn> withPicks(int count) {
        return Arbitraries.integers().between(0, 59).list().ofSize(count).map(Drawn::new);
    }

    @SafeVarargs
    public final <T> @Nullable T pick(@Nullable T... answers) {
        return answers[picks.removeFirst() % answers.length];
    }

    @SafeVarargs
    public final <T> @Nullable T fact(String key, @Nullable T... answers) {
        T answer = pick(answers);
        if (answer != null) {
            facts.put(key, answer);
        }
        return answer;
    }

    @SafeVarargs
    public final <T> @Nullable T judged(String key, @Nullable T... answers) {
        T answer = pick(answers);
        if (answer != null) {
            facts.put(key, Map.of("answer", answer, "justification", "Au vu des pièces."));
        }
        return answer;
    }

    public Assessment assessed(Scheme scheme, AsOf asOf) {
        return switch (scheme.read(facts, asOf.day())) {
            case FactsReading.Read(var read) -> scheme.assess(read, ParameterSet.shipped(), asOf);
            case FactsReading.Refused(var problems) -> throw new AssertionError(problems + " in " + facts);
        };
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
