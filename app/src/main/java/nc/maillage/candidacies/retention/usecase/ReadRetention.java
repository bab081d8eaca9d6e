package nc.maillage.candidacies.retention.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.retention.domain.KeptCandidacy;
import nc.maillage.candidacies.retention.domain.Retention;
import nc.maillage.candidacies.retention.domain.Running;
import nc.maillage.candidacies.retention.store.RetentionStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Lire la conservation des candidatures » : until when each is kept, and what keeps it longer. */
@Service
@Transactional(readOnly = true)
public class ReadRetention {
    private final RetentionStore store;
    private final CandidacyStore candidacies;
    private final PublishedVacancies vacancies;
    private final ReadEmployment employment;
    private final Clock clock;

    ReadRetention(
            RetentionStore store,
            CandidacyStore candidacies,
            PublishedVacancies vacancies,
            ReadEmployment employment,
            Clock clock) {
        this.store = store;
        this.candidacies = candidacies;
        this.vacancies = vacancies;
        this.employment = employment;
        this.clock = clock;
    }

    /** Of the vacancies that have an outcome. */
    public List<KeptCandidacy> all() {
        var answered = candidacies.vacancies();
        return vacancies.of(Tenancy.required()).stream()
                .filter(vacancy -> outcome(vacancy) != null && answered.contains(vacancy.id()))
                .flatMap(this::of)
                .toList();
    }

    public List<KeptCandidacy> due() {
        var today = LocalDate.now(clock);
        return all().stream().filter(kept -> kept.dueOn(today)).toList();
    }

    /** What of its vacancy still needs the candidacy; empty where nothing runs. */
    public Optional<String> running(VacancyId vacancy) {
        return employment.file(vacancy).flatMap(Running::of);
    }

    /** Erased at once when it asks: withdrawn, and nothing runs. */
    public boolean mayGoAtOnce(CandidacyId id) {
        return candidacies
                .find(id)
                .filter(candidacy -> candidacy.is(CandidacyState.WITHDRAWN))
                .filter(candidacy -> running(candidacy.vacancy()).isEmpty())
                .isPresent();
    }

    private Stream<KeptCandidacy> of(PublishedVacancy vacancy) {
        var setting = store.current();
        var running = running(vacancy.id());
        return candidacies.ofVacancy(vacancy.id()).stream()
                .map(each -> new KeptCandidacy(
                        each,
                        vacancy,
                        Retention.of(setting, outcome(vacancy), each.consent().given(), running)));
    }

    private static @Nullable LocalDate outcome(PublishedVacancy vacancy) {
        return vacancy.status() == PublicationStatus.WITHDRAWN
                ? French.dayOf(vacancy.changedAt())
                : vacancy.outcomeOn();
    }
}
