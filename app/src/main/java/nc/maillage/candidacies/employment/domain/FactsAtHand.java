package nc.maillage.candidacies.employment.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import org.jspecify.annotations.Nullable;

/** « Faits connus pour la loi » of a candidate or of the file of a notice, as the law reads them. */
public record FactsAtHand(List<KnownFact> all) {
    public FactsAtHand {
        all = List.copyOf(all);
    }

    /**
     * « Faits lus » by the law.
     *
     * @param dropped what could not be true with the rest, and so does not count
     */
    public record Usable(Facts facts, List<FactProblem> dropped) {
        public Usable {
            dropped = List.copyOf(dropped);
        }
    }

    public KnownFact of(String fact) {
        return all.stream()
                .filter(known -> known.asked().key().equals(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact " + fact));
    }

    public @Nullable String answer(String fact) {
        return of(fact).answer().orElse(null);
    }

    /** What a candidate changes after a judgment may contradict it: what no longer holds is set aside and told. */
    public Usable read(Function<Map<String, ?>, FactsReading> law, Set<String> ofLaw) {
        var given = given(ofLaw);
        var dropped = new ArrayList<FactProblem>();
        while (true) {
            switch (law.apply(given)) {
                case FactsReading.Read(var facts) -> {
                    return new Usable(facts, dropped);
                }
                case FactsReading.Refused(var problems) -> {
                    dropped.addAll(problems);
                    var wrong = new LinkedHashSet<String>();
                    problems.forEach(problem -> wrong.add(problem.path().replaceAll("[.].*", "")));
                    if (!given.keySet().removeAll(wrong)) {
                        throw new IllegalStateException("facts refused for another reason: " + problems);
                    }
                }
            }
        }
    }

    /** As the readers of the law take them. */
    public Map<String, Object> given(Set<String> ofLaw) {
        var given = new LinkedHashMap<String, Object>();
        all.stream()
                .filter(known -> ofLaw.contains(known.asked().key()))
                .forEach(known -> known.answer()
                        .ifPresent(answer -> given.put(known.asked().key(), value(known, answer))));
        return given;
    }

    private static Object value(KnownFact known, String answer) {
        return switch (known.asked().kind()) {
            case YES_NO -> Boolean.valueOf(answer);
            case JUDGED -> {
                var stated = known.stated();
                var why = stated == null ? null : stated.why();
                yield Map.of("answer", answer, "justification", why == null ? "" : why);
            }
            case CHOICE, DATE, LINE -> answer;
        };
    }
}
