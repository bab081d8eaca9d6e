package nc.maillage.candidacies.employment.domain;

import java.util.List;
import java.util.Optional;

/** « Faits établis à la main », oldest first: every one stays, the last of each counts. */
public record StatedFacts(List<StatedFact> history) {
    public static final StatedFacts NONE = new StatedFacts(List.of());

    public StatedFacts {
        history = List.copyOf(history);
    }

    /** What counts of a fact; empty where nobody said, or took it back. */
    public Optional<StatedFact> standing(String fact) {
        return last(fact).filter(stated -> stated.answer() != null);
    }

    public Optional<String> answer(String fact) {
        return standing(fact).map(StatedFact::answer);
    }

    public boolean superseded(StatedFact stated) {
        return last(stated.fact()).filter(last -> last != stated).isPresent();
    }

    private Optional<StatedFact> last(String fact) {
        return history.stream().filter(stated -> stated.fact().equals(fact)).reduce((earlier, later) -> later);
    }
}
