package nc.maillage.candidacies.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.recruitment.PublishedVacancies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Rappeler un candidat » : once by itself, three days before the deadline, where something is still missing. */
@Component
@Transactional
class RemindCandidate implements BackgroundJobs.Handler {
    static final String KIND = "candidacies.remind";
    private static final Duration BEFORE = Duration.ofDays(3);

    private final CandidacyStore store;
    private final CandidacyPieceStore pieces;
    private final CandidacyStepStore steps;
    private final PublishedVacancies vacancies;
    private final CandidateMails mails;
    private final Clock clock;

    RemindCandidate(
            CandidacyStore store,
            CandidacyPieceStore pieces,
            CandidacyStepStore steps,
            PublishedVacancies vacancies,
            CandidateMails mails,
            Clock clock) {
        this.store = store;
        this.pieces = pieces;
        this.steps = steps;
        this.vacancies = vacancies;
        this.mails = mails;
        this.clock = clock;
    }

    static Instant dueAt(Instant closesAt) {
        return closesAt.minus(BEFORE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var found = store.find(new CandidacyId(subject));
        if (found.isEmpty() || found.get().remindedAt() != null) {
            return;
        }
        var candidacy = found.get();
        var vacancy = vacancies.of(candidacy.vacancy()).orElseThrow();
        var now = clock.instant();
        var due = dueAt(vacancy.closesAt());
        if (now.isBefore(due)) {
            throw new BackgroundJobs.NotNow("the deadline moved on", Duration.between(now, due));
        }
        var missing = candidacy.missing(pieces.of(candidacy.id()));
        boolean unfinished =
                candidacy.is(CandidacyState.STARTED) || candidacy.is(CandidacyState.SENT) && !missing.isEmpty();
        if (unfinished && vacancy.openAt(now) && store.update(candidacy.reminded(now))) {
            mails.reminder(candidacy, vacancy, missing);
            steps.add(candidacy.id(), Kind.REMINDED, "Rappel automatique", now, null);
        }
    }
}
