package nc.maillage.decisions.lawreplay.domain;

import java.time.LocalDate;
import nc.maillage.law.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * « Lecture du droit » : one side of a replay.
 *
 * @param asked as it is typed: « 2025-04-17 », or « bourses-sud/2 » for a published version
 * @param knownOn the last day of what was known: that day, or for a version the eve of the one that followed it
 * @param scheme the one whose version was named; null for a day
 */
public record LawReading(
        String asked, LocalDate knownOn, @Nullable String scheme) {
    /**
     * The law of the day of a decision, never that of another day, as this side knew it.
     *
     * @param later also reads decisions taken since as if what came after was not known; otherwise none is read with less
     *     than was known when it was taken
     */
    public AsOf over(AsOf decided, boolean later) {
        var known = later || knownOn.isAfter(decided.knownOn()) ? knownOn : decided.knownOn();
        return new AsOf(decided.day(), known);
    }
}
