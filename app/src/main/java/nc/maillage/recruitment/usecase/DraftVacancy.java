package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.domain.VacancyText;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.VacancyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Ouvrir une vacance » : a draft for a post, with all that is already known of it. */
@Service
@Transactional
public class DraftVacancy {
    private final PostStore posts;
    private final VacancyStore vacancies;
    private final VacancySources sources;
    private final VacancyDesk desk;
    private final Ids ids;
    private final Clock clock;

    DraftVacancy(
            PostStore posts, VacancyStore vacancies, VacancySources sources, VacancyDesk desk, Ids ids, Clock clock) {
        this.posts = posts;
        this.vacancies = vacancies;
        this.sources = sources;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    /** From the last imported notice of the post where there is one, else from its record. */
    public Filing<VacancyId> run(UUID post) {
        Permissions.require(Right.KEEP_VACANCIES);
        return draft(
                post,
                sources.lastNotice(post).map(VacancySources.LastNotice::text).orElse(null));
    }

    /** « Sans reprendre de texte » . */
    public Filing<VacancyId> blank(UUID post) {
        Permissions.require(Right.KEEP_VACANCIES);
        return draft(post, null);
    }

    /** With the text of an earlier one, whatever its post. */
    public Filing<VacancyId> copy(UUID post, VacancyId earlier) {
        Permissions.require(Right.KEEP_VACANCIES);
        return draft(post, vacancies.find(earlier).orElseThrow().text());
    }

    private Filing<VacancyId> draft(UUID id, @Nullable VacancyText text) {
        var post = posts.hold(id);
        if (post.isEmpty() || !post.get().openOn(LocalDate.now(clock))) {
            return Filing.refused("post", "Choisissez un poste de la liste.");
        }
        return new Filing.Kept<>(drafted(post.get(), text == null ? VacancyText.empty() : text));
    }

    private VacancyId drafted(Post post, VacancyText text) {
        var vacancy = Vacancy.drafted(
                new VacancyId(ids.next()), post.id(), sources.completed(text, post), desk.me(), clock.instant());
        vacancies.insert(vacancy);
        desk.told(vacancy, VacancyStep.Kind.DRAFTED, null, null);
        return vacancy.id();
    }
}
