package nc.maillage.candidacies.employment.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nc.maillage.candidacies.SentCandidacy;
import nc.maillage.candidacies.employment.domain.KnownFact.Origin;
import nc.maillage.candidacies.employment.domain.KnownFact.Recorded;
import nc.maillage.law.employment.CandidateFacts;
import nc.maillage.law.employment.ResidenceLevel;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;

/** « Dires du candidat » as facts, with what the notice and the record add of themselves. */
public final class SaidFacts {
    private SaidFacts() {}

    /**
     * @param level null as long as nobody retained one
     * @param retainedDay the kind of day that somebody retained for the residence
     */
    public static Map<String, Recorded> of(
            SentCandidacy candidacy,
            PublishedVacancy vacancy,
            @Nullable ResidenceLevel level,
            @Nullable String retainedDay) {
        var found = new HashMap<String, Recorded>();
        var way = candidacy.way();
        said(found, CandidateFacts.WAY.name(), way == null ? null : way.code());
        said(found, CandidateFacts.CITIZENSHIP_CLAIMED.name(), candidacy.citizenshipClaimed());
        said(found, CandidateFacts.RESIDENCE_CLAIMED.name(), candidacy.residenceClaimed());
        said(found, CandidateFacts.RESIDENT_SINCE.name(), candidacy.residentSince());
        if (level != null) {
            found.put(CandidateFacts.LEVEL.name(), new Recorded(level.code(), Origin.RECORD, "le niveau de l’avis"));
        }
        var day = day(retainedDay, candidacy, vacancy);
        if (day != null) {
            found.put(
                    CandidateFacts.APPRECIATED_ON.name(),
                    new Recorded(day.toString(), Origin.RECORD, "le jour qui a été retenu"));
        }
        return found;
    }

    private static void said(Map<String, Recorded> found, String fact, @Nullable Object said) {
        if (said != null) {
            found.put(fact, new Recorded(said.toString(), Origin.CANDIDATE, null));
        }
    }

    /** The day of a nomination is not on record here: somebody gives it. */
    private static @Nullable LocalDate day(
            @Nullable String retained, SentCandidacy candidacy, PublishedVacancy vacancy) {
        return switch (retained) {
            case "depot" -> vacancy.depositedOn();
            case "limite" -> vacancy.deadline();
            case "candidature" -> candidacy.arrivedOn();
            case null, default -> null;
        };
    }
}
