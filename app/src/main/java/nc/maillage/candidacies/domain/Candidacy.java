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

    public static Candidacy started(CandidacyId id, VacancyId vacancy, Candidate candidate, Instant at) {
        return new Candidacy(
                id,
                vacancy,
                null,
                CandidacyChannel.ONLINE,
                candidate,
                null,
                Claims.unanswered(),
                false,
                CandidacyState.STARTED,
                at,
                null,
                at,
                null,
                Visa.none(),
                new Consent(false, null),
                null,
                null,
                null,
                1);
    }

    /** Typed by an agent, who has it in hand: it is sent. */
    public static Candidacy onPaper(
            CandidacyId id, VacancyId vacancy, String number, Answers answers, Arrival arrival, UUID by) {
        return new Candidacy(
                id,
                vacancy,
                number,
                CandidacyChannel.PAPER,
                answers.candidate(),
                answers.way(),
                answers.claims(),
                answers.corpsChange(),
                CandidacyState.SENT,
                arrival.at(),
                arrival,
                arrival.at(),
                null,
                Visa.none(),
                new Consent(answers.kept(), answers.kept() ? arrival.at() : null),
                null,
                null,
                by,
                1);
    }

    public Candidacy answering(Answers said, Instant at) {
        var agreed = said.kept() == consent.given() ? consent : new Consent(said.kept(), at);
        return copy(
                number,
                said.candidate(),
                said.way(),
                said.claims(),
                said.corpsChange(),
                state,
                arrival,
                at,
                withdrawnAt,
                visa,
                agreed,
                remindedAt);
    }

    public Answers answers() {
        return new Answers(candidate, way, claims, corpsChange, consent.given());
    }

    public Candidacy sent(String given, Arrival when) {
        return in(CandidacyState.SENT, given, when, when.at(), null);
    }

    public Candidacy withdrawn(Instant at) {
        return in(CandidacyState.WITHDRAWN, number, arrival, at, at);
    }

    public Candidacy arrived(Arrival when) {
        return in(state, number, when, changedAt, withdrawnAt);
    }

    public Candidacy with(Visa recorded) {
        return copy(
                number,
                candidate,
                way,
                claims,
                corpsChange,
                state,
                arrival,
                changedAt,
                withdrawnAt,
                recorded,
                consent,
                remindedAt);
    }

    public Candidacy reminded(Instant at) {
        return copy(
                number, candidate, way, claims, corpsChange, state, arrival, changedAt, withdrawnAt, visa, consent, at);
    }

    private Candidacy in(
            CandidacyState next,
            @Nullable String given,
            @Nullable Arrival when,
            Instant changed,
            @Nullable Instant withdrawal) {
        return copy(
                given, candidate, way, claims, corpsChange, next, when, changed, withdrawal, visa, consent, remindedAt);
    }

    private Candidacy copy(
            @Nullable String given,
            Candidate who,
            @Nullable RecruitmentWay by,
            Claims claimed,
            boolean corps,
            CandidacyState next,
            @Nullable Arrival when,
            Instant changed,
            @Nullable Instant withdrawal,
            Visa stamped,
            Consent agreed,
            @Nullable Instant reminder) {
        return new Candidacy(
                id,
                vacancy,
                given,
                channel,
                who,
                by,
                claimed,
                corps,
                next,
                startedAt,
                when,
                changed,
                withdrawal,
                stamped,
                agreed,
                linkMadeAt,
                reminder,
                registeredBy,
                version);
    }

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
