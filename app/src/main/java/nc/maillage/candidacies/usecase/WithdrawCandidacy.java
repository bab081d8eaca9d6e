package nc.maillage.candidacies.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.recruitment.PublishedVacancies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Retirer sa candidature » : nothing of it is lost, and nothing of it can be changed any more. */
@Component
@Transactional
class WithdrawCandidacy {
    private final CandidacyStore store;
    private final CandidacyStepStore steps;
    private final PublishedVacancies vacancies;
    private final CandidateMails mails;
    private final AuditLog log;

    WithdrawCandidacy(
            CandidacyStore store,
            CandidacyStepStore steps,
            PublishedVacancies vacancies,
            CandidateMails mails,
            AuditLog log) {
        this.store = store;
        this.steps = steps;
        this.vacancies = vacancies;
        this.mails = mails;
        this.log = log;
    }

    Changed run(CandidacyId id, long seen, Instant received) {
        var before = store.find(id).orElseThrow();
        if (before.withdrawnAt() != null) {
            return new Changed.Done(before, List.of());
        }
        var vacancy = vacancies.of(before.vacancy()).orElseThrow();
        var closed = Closing.to(before, vacancy, received);
        if (closed.isPresent()) {
            return new Changed.Closed(before, closed.get());
        }
        if (before.version() != seen || !store.update(before.withdrawn(received))) {
            return new Changed.Stale(before);
        }
        steps.add(id, Kind.WITHDRAWN, null, received, null);
        log.append("candidacy.withdrawn", KeepCandidacyPieces.SUBJECT, id.value(), Map.of());
        var after = store.find(id).orElseThrow();
        mails.withdrawn(after, vacancy);
        return new Changed.Done(after, List.of());
    }
}
