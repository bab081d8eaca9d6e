package nc.maillage.decisions.lawreplay.domain;

import java.time.LocalDate;
import nc.maillage.law.FrenchText;
import org.jspecify.annotations.Nullable;

/**
 * « Rejeu du droit » : what is asked: two readings of the law, and which decisions to read under both.
 *
 * @param scheme null for every scheme
 * @param signedFrom and {@code signedTo}: the days of signature, both included; null without bound
 * @param later as in {@link LawReading#over}
 */
public record LawReplay(
        LawReading from,
        LawReading to,
        @Nullable String scheme,
        @Nullable LocalDate signedFrom,
        @Nullable LocalDate signedTo,
        boolean later) {

    /** « du droit connu le 16 avril 2025 au droit connu le 17 avril 2025 ». */
    public String inFrench() {
        return "du " + said(from) + " au " + said(to);
    }

    public static String said(LawReading side) {
        var known = "droit connu le " + FrenchText.date(side.knownOn());
        return side.scheme() == null ? known : known + " (version " + side.asked() + ")";
    }
}
