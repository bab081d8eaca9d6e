package nc.maillage.candidacies.usecase;

import java.time.Clock;
import java.util.UUID;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.VacancyPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Prévenir les candidats » : of an extension, a withdrawal, an outcome, once everybody may read it. */
@Component
@Transactional
class TellCandidates implements BackgroundJobs.Handler {
    static final String KIND = "candidacies.tell";

    private final CandidacyStore store;
    private final CandidacyStepStore steps;
    private final PublishedVacancies vacancies;
    private final CandidateMails mails;
    private final BackgroundJobs jobs;
    private final Clock clock;

    TellCandidates(
            CandidacyStore store,
            CandidacyStepStore steps,
            PublishedVacancies vacancies,
            CandidateMails mails,
            BackgroundJobs jobs,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.vacancies = vacancies;
        this.mails = mails;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The public connection sees a version when it is committed. */
    @EventListener
    void published(VacancyPublished event) {
        if (event.version() > 1) {
            jobs.enqueue(KIND, event.vacancy().value());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var id = new VacancyId(subject);
        var vacancy = vacancies.of(id).orElseThrow();
        for (var candidacy : store.ofVacancy(id)) {
            if (!candidacy.is(CandidacyState.WITHDRAWN)) {
                tell(candidacy, vacancy);
            }
        }
    }

    private void tell(Candidacy candidacy, PublishedVacancy vacancy) {
        var arrival = recomputed(candidacy.arrival(), vacancy);
        if (arrival != null && !arrival.equals(candidacy.arrival()) && !store.update(candidacy.arrived(arrival))) {
            throw new IllegalStateException("a candidacy changed while its notice did: " + candidacy.id());
        }
        mails.told(candidacy, vacancy, arrival);
        var words = arrival != null && arrival.savedByExtension()
                ? "%s\u00A0: hors délai à l’arrivée, dans les délais depuis la prolongation"
                        .formatted(vacancy.status().label())
                : vacancy.status().label();
        steps.add(candidacy.id(), Kind.TOLD, words, clock.instant(), null);
    }

    /** Both deadlines stay: the one it met as it came, and the one of today. */
    private static @Nullable Arrival recomputed(@Nullable Arrival arrival, PublishedVacancy vacancy) {
        return arrival != null
                        && vacancy.status() == PublicationStatus.EXTENDED
                        && vacancy.closesAt().isAfter(arrival.closesAt())
                ? new Arrival(arrival.at(), arrival.paper(), arrival.closesAt(), vacancy.closesAt())
                : arrival;
    }
}
