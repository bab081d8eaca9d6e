package nc.maillage.walls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.access.Role;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.platform.CollectivityId;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Town;
import nc.maillage.testing.Vacancies;
import org.springframework.stereotype.Component;

/** A published notice of the town and one candidacy to it, made by the agents of the town. */
@Component
class TownCandidacy {
    private final Town town;
    private final Actors actors;
    private final Vacancies vacancies;
    private final PublishedVacancies published;
    private final Candidates candidates;
    private final Clock clock;

    TownCandidacy(
            Town town,
            Actors actors,
            Vacancies vacancies,
            PublishedVacancies published,
            Candidates candidates,
            Clock clock) {
        this.town = town;
        this.actors = actors;
        this.vacancies = vacancies;
        this.published = published;
        this.candidates = candidates;
        this.clock = clock;
    }

    void sent(String slug) {
        candidates.sends(open(slug), RecruitmentWay.ON_TITLE, Candidates.NOTHING_CLAIMED, clock.instant());
    }

    private VacancyId open(String slug) {
        return published.of(new CollectivityId(town.collectivity(slug))).stream()
                .filter(notice -> notice.openAt(clock.instant()))
                .findFirst()
                .map(PublishedVacancy::id)
                .orElseGet(() -> fresh(slug));
    }

    /** The key of a link of a candidacy just begun; empty where every notice was withdrawn meanwhile, as a fuzzer does. */
    Optional<String> link(String slug) {
        return published.of(new CollectivityId(town.collectivity(slug))).stream()
                .filter(notice -> notice.status().answerable())
                .findFirst()
                .map(notice -> candidates.asks(notice.id(), Candidates.freshAddress(), clock.instant()));
    }

    private VacancyId fresh(String slug) {
        actors.take(slug, town.agent(slug, Role.HUMAN_RESOURCES), town.agent(slug, Role.DIRECTOR));
        var today = LocalDate.now(clock);
        return vacancies.published(slug, today.minusDays(7), today.plusDays(14));
    }
}
