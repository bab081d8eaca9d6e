package nc.maillage.candidacies.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.CandidacySent;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublishedVacancies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Envoyer sa candidature » : once, to the second at which the request came; what comes late is kept and called late. */
@Component
@Transactional
class SendCandidacy {
    private final CandidacyStore store;
    private final CandidacyStepStore steps;
    private final PublishedVacancies vacancies;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    SendCandidacy(
            CandidacyStore store,
            CandidacyStepStore steps,
            PublishedVacancies vacancies,
            BackgroundJobs jobs,
            AuditLog log,
            ApplicationEventPublisher events) {
        this.store = store;
        this.steps = steps;
        this.vacancies = vacancies;
        this.jobs = jobs;
        this.log = log;
        this.events = events;
    }

    Changed run(CandidacyId id, long seen, Instant received) {
        var before = store.find(id).orElseThrow();
        if (before.is(CandidacyState.SENT)) {
            return new Changed.Done(before, List.of());
        }
        var vacancy = vacancies.of(before.vacancy()).orElseThrow();
        var closed = Closing.to(before, vacancy, received);
        if (closed.isPresent()) {
            return new Changed.Closed(before, closed.get());
        }
        var second = received.truncatedTo(ChronoUnit.SECONDS);
        var arrival = new Arrival(second, null, vacancy.closesAt(), null);
        var number = store.nextNumber(French.dayOf(second));
        if (before.version() != seen || !store.update(before.sent(number, arrival))) {
            return new Changed.Stale(before);
        }
        steps.add(id, Kind.SENT, arrival.onArrival().label(), second, null);
        log.append(
                "candidacy.sent",
                KeepCandidacyPieces.SUBJECT,
                id.value(),
                Map.of("timeliness", arrival.onArrival().name()));
        jobs.enqueue(SendReceipt.KIND, id.value());
        events.publishEvent(new CandidacySent(id, before.vacancy()));
        return new Changed.Done(store.find(id).orElseThrow(), List.of());
    }
}
