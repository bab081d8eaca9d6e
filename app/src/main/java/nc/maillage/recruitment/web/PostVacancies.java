package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyStage;
import nc.maillage.recruitment.store.VacancyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vacancies of a post, for who may read them, and where one more is opened. */
@Component
public class PostVacancies {
    private final VacancyStore vacancies;
    private final Clock clock;

    PostVacancies(VacancyStore vacancies, Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** @param open null where none can be opened */
    public record Offers(
            List<Row> rows, boolean shown, @Nullable String open) {}

    public record Row(String href, String title, String told, StateTag state) {}

    Offers of(Post post) {
        if (!Permissions.may(Right.SEE_VACANCIES)) {
            return new Offers(List.of(), false, null);
        }
        var mayOpen = Permissions.may(Right.KEEP_VACANCIES) && post.openOn(LocalDate.now(clock));
        return new Offers(
                vacancies.ofPost(post.id()).stream().map(this::row).toList(),
                true,
                mayOpen ? VacancyWords.PATH + "/nouvelle?poste=" + post.id() : null);
    }

    /** The others of its post that go on, until its own notice is public: a double post may have two, a single one should not. */
    List<Row> besides(Vacancy vacancy) {
        var now = clock.instant();
        if (!ahead(vacancy.stageAt(now))) {
            return List.of();
        }
        return vacancies.ofPost(vacancy.post()).stream()
                .filter(each -> !each.id().equals(vacancy.id()))
                .filter(each -> each.stageAt(now) == VacancyStage.OPEN || ahead(each.stageAt(now)))
                .map(this::row)
                .toList();
    }

    private static boolean ahead(VacancyStage stage) {
        return switch (stage) {
            case DRAFT, APPROVED, SUBMITTED, NUMBERED -> true;
            case OPEN, CLOSED, FILLED, UNSUCCESSFUL, WITHDRAWN, ABANDONED -> false;
        };
    }

    private Row row(Vacancy vacancy) {
        var deadline = vacancy.deadline();
        return new Row(
                VacancyWords.address(vacancy.id()),
                vacancy.text().title(),
                Objects.requireNonNullElse(vacancy.number(), "sans numéro")
                        + (deadline == null ? "" : ", date limite le " + French.day(deadline)),
                VacancyWords.stage(vacancy.stageAt(clock.instant())));
    }
}
