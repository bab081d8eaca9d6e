package nc.maillage.law.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Question ouverte »: a point of law that no text read so far settles; until it is answered a person decides. */
public record OpenQuestion(
        String key,
        String question,
        String effect,
        String owner,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable String approver,
        @Nullable LocalDate answeredOn) {

    public boolean isAnswered() {
        return answer != null;
    }
}
