package nc.maillage.decisions.lawreplay.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * « Passage du rejeu » : what was asked, of which law, on which decisions, and how far it went; ended, it never moves again.
 *
 * @param by null where the operator of the machine asked for it
 * @param at the instant at which it was asked: decisions signed since are not read
 * @param program the version of the program, whose rules these are
 * @param lastNumber the number of the last decision that it reads; null where there is none
 */
public record LawRun(
        LawReplayId id,
        int number,
        LawReplay asked,
        @Nullable AgentId by,
        Instant at,
        String program,
        LawPrint from,
        LawPrint to,
        long toRead,
        @Nullable String lastNumber,
        Course course) {

    /** Nothing that became known between the two sides touches these schemes. */
    public boolean sameLaw() {
        return from.equals(to);
    }

    /**
     * « Déroulement du rejeu ».
     *
     * @param read how many decisions were read; {@code already} of them were taken when the law of arrival was known, and
     *     {@code erased} tell nothing any more
     * @param stopped why it was stopped; null where it was not
     */
    public record Course(
            @Nullable Instant begun,
            @Nullable Instant ended,
            @Nullable String stopped,
            long read,
            long already,
            long erased) {
        public boolean running() {
            return ended == null;
        }

        public boolean done() {
            return ended != null && stopped == null;
        }

        public Optional<Duration> lasted() {
            return begun == null || ended == null ? Optional.empty() : Optional.of(Duration.between(begun, ended));
        }
    }
}
