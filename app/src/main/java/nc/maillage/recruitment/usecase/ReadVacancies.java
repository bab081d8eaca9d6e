package nc.maillage.recruitment.usecase;

import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.VacancyStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Lire les vacances », from a notice to its post, from a vacancy to where it stands. */
@Service
@Transactional(readOnly = true)
public class ReadVacancies {
    private final VacancyStore vacancies;
    private final NoticeStore notices;
    private final PostStore posts;

    ReadVacancies(VacancyStore vacancies, NoticeStore notices, PostStore posts) {
        this.vacancies = vacancies;
        this.notices = notices;
        this.posts = posts;
    }

    public Vacancy of(VacancyId id) {
        Permissions.require(Right.SEE_VACANCIES);
        return vacancies.find(id).orElseThrow();
    }

    /** The post that somebody accepted from the notice, or from an earlier version of it. */
    public Optional<UUID> postOf(UUID notice) {
        Permissions.require(Right.KEEP_CHART);
        return notices.find(notice).map(notices::offering).flatMap(posts::offeredBy);
    }
}
