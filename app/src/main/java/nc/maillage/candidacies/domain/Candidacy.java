package nc.maillage.candidacies.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * « Dossier de candidature ».
 *
 * @param number given as it is sent; null before
 * @param arrival null before it is sent
 * @param linkMadeAt null on paper
 * @param registeredBy the agent who typed it, null on line
 */
public record Candidacy(
        CandidacyId id,
        VacancyId vacancy,
        @Nullable String number,
        CandidacyChannel channel,
        Candidate candidate,
        @Nullable RecruitmentWay way,
        Claims claims,
        boolean corpsChange,
        CandidacyState state,
        Instant startedAt,
        @Nullable Arrival arrival,
        Instant changedAt,
        @Nullable Instant withdrawnAt,
        Visa visa,
        Consent consent,
        @Nullable Instant linkMadeAt,
        @Nullable Instant remindedAt,
        @Nullable UUID registeredBy,
        long version) {
    /** « Accord pour être gardé » for other posts; no unless the candidate said yes, that day. */
    public record Consent(boolean given, @Nullable Instant at) {}

    public AskedPieces asked() {
        return AskedPieces.of(way, claims, corpsChange);
    }

    /** What is needed and not among these pieces. */
    public List<PieceKind> missing(List<CandidacyPiece> pieces) {
        return asked().missing(pieces.stream()
                .filter(CandidacyPiece::counts)
                .map(CandidacyPiece::kind)
                .toList());
    }

    public boolean complete(List<CandidacyPiece> pieces) {
        return way != null && missing(pieces).isEmpty();
    }

    public boolean needsVisa() {
        return way == RecruitmentWay.MOBILITY;
    }

    public boolean is(CandidacyState wanted) {
        return state == wanted;
    }
}
