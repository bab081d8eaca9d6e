package nc.maillage.organisation;

import java.util.Map;
import java.util.Optional;

/** « Enregistrement » : what became of a form: kept, or refused with one French message a field. */
public sealed interface Filing<T> {
    record Kept<T>(T value) implements Filing<T> {}

    record Refused<T>(Map<String, String> problems) implements Filing<T> {}

    static <T> Filing<T> refused(String field, String message) {
        return new Refused<>(Map.of(field, message));
    }

    /** The messages of a refusal, none when it was kept. */
    default Map<String, String> messages() {
        return this instanceof Refused<T> refused ? refused.problems() : Map.of();
    }

    default Optional<T> kept() {
        return this instanceof Kept<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** @throws IllegalStateException when it was refused: for callers whose input cannot be wrong, as the demonstration */
    default T orFail() {
        return kept().orElseThrow(() -> new IllegalStateException("refused: " + messages()));
    }
}
