package nc.maillage.decisions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * « Rejeux du droit » : the decisions of the base read again under two laws. A replay finds; it reopens nothing and tells
 * nobody: that is a person's act.
 */
public interface LawReplays {
    /** Refused, or kept and ready to run. */
    Asked ask(Request request);

    /** Runs it to its end on this thread, from where it had stopped. Run again, it does nothing more. */
    void run(LawReplayId id, LongConsumer passed);

    /** Stops it: nothing of what it had found is kept. False where it had already ended. */
    boolean stop(LawReplayId id, String why);

    /** What it found, for whoever may read it. */
    Report report(LawReplayId id);

    /**
     * « Rejeu demandé », as typed.
     *
     * @param from and {@code to}: a day, « 17/04/2025 » or « 2025-04-17 », or a published version, « bourses-sud/2 »
     * @param scheme empty for all
     * @param signedFrom and {@code signedTo}: days of signature, empty for no bound
     * @param later also reads decisions taken when the law of arrival was known, as if it were not
     */
    record Request(String from, String to, String scheme, String signedFrom, String signedTo, boolean later) {}

    /** « Suite donnée à un rejeu demandé ». */
    sealed interface Asked {
        /** @param decisions how many there are to read */
        record Done(LawReplayId id, int number, long decisions) implements Asked {}

        /** @param field of the request; {@code why} is a French sentence */
        record Refused(String field, String why) implements Asked {}
    }

    /**
     * « Rapport d’un rejeu ».
     *
     * @param stopped why it was stopped; null where it came to its end
     * @param already decisions taken when the law of arrival was known; {@code erased}: those that tell nothing any more
     * @param counts by nature, then of those whose result changes: from what to what, commune, household, year, appeal, bearing
     */
    record Report(
            int number,
            String from,
            LocalDate fromKnownOn,
            String to,
            LocalDate toKnownOn,
            @Nullable String scheme,
            Law fromLaw,
            Law toLaw,
            String program,
            Instant cut,
            @Nullable String lastDecision,
            long read,
            long already,
            long erased,
            @Nullable Duration lasted,
            @Nullable String stopped,
            Map<String, Map<String, Long>> counts,
            List<Line> lines) {}

    /** « Droit d’un côté » : digests of its rules and of its figures. */
    record Law(String rules, String figures) {}

    /** « Décision qui bouge » ; what the reader may not know is left out. */
    record Line(
            String decision,
            String nature,
            @Nullable String from,
            @Nullable String to,
            @Nullable String fromAmount,
            @Nullable String toAmount,
            @Nullable String commune,
            @Nullable String household,
            int year,
            String appeal,
            String bearing,
            List<String> reasons) {}
}
