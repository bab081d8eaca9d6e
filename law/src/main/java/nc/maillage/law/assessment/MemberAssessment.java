package nc.maillage.law.assessment;

import nc.maillage.law.Outcome;
import org.jspecify.annotations.Nullable;

/** « Personne rattachée ou non »: {@code person} is the caller's own identifier, where one was given. */
public record MemberAssessment(
        int position, @Nullable String person, String name, String link, Outcome outcome, String reason) {

    public boolean isAttached() {
        return outcome == Outcome.FULFILLED;
    }
}
