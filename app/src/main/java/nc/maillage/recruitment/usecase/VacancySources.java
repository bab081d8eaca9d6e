package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.UnitKind;
import nc.maillage.organisation.Units;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.RecruitmentMode;
import nc.maillage.recruitment.domain.TextOfNotice;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.recruitment.domain.VacancyText;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.VacancyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Sources d’un texte » : what the chart and the last imported notice of a post let one write without typing it again. */
@Component
@Transactional(readOnly = true)
public class VacancySources {
    private static final List<String> ANSWER = List.of(
            "Chaque candidature comporte une lettre de motivation, un CV détaillé, la photocopie des diplômes, la fiche de"
                    + " renseignements, l’attestation sur l’honneur de non-bénéfice de la rupture conventionnelle et, si"
                    + " nécessaire, la demande de changement de corps ou de cadre d’emplois. Elle rappelle la référence de l’offre.",
            "Les candidatures des fonctionnaires sont transmises sous couvert de la voie hiérarchique.",
            "Toute candidature incomplète ne pourra être prise en considération.");

    private final PostStore posts;
    private final VacancyStore vacancies;
    private final NoticeStore notices;
    private final ReopenNotice reopen;
    private final Units units;
    private final Collectivities collectivities;
    private final Clock clock;

    VacancySources(
            PostStore posts,
            VacancyStore vacancies,
            NoticeStore notices,
            ReopenNotice reopen,
            Units units,
            Collectivities collectivities,
            Clock clock) {
        this.posts = posts;
        this.vacancies = vacancies;
        this.notices = notices;
        this.reopen = reopen;
        this.units = units;
        this.collectivities = collectivities;
        this.clock = clock;
    }

    /** « Texte de comparaison » : the last notice published of the same post, here or before the program knew it. */
    public Optional<Reference> reference(Vacancy vacancy) {
        var published = vacancies.ofPost(vacancy.post()).stream()
                .filter(each -> !each.id().equals(vacancy.id()))
                .filter(each -> each.publication() != null)
                .findFirst()
                .map(each -> new Reference("Avis " + each.published().number(), each.text()));
        return published.isPresent()
                ? published
                : lastNotice(vacancy.post())
                        .map(last -> new Reference(
                                last.record().reference() == null
                                        ? "Avis importé"
                                        : "Avis " + last.record().reference(),
                                last.text()));
    }

    public record Reference(String name, VacancyText text) {}

    /** The last notice by which the post was offered before the program knew it. */
    public record LastNotice(ImportedNotice record, VacancyText text) {}

    public Optional<LastNotice> lastNotice(UUID post) {
        var all = posts.noticesOf(post);
        return all.isEmpty() ? Optional.empty() : notices.find(all.getLast()).map(this::read);
    }

    private LastNotice read(ImportedNotice record) {
        return new LastNotice(record, TextOfNotice.of(reopen.run(record).notice()));
    }

    /** The names of the units are those of today, whatever the text says; the rest completes it. */
    VacancyText completed(VacancyText text, Post post) {
        var named = text;
        var direction = above(post.unit(), List.of(UnitKind.DIRECTION));
        if (direction != null) {
            named = named.with(VacancyField.DIRECTION, name(direction));
        }
        var service = above(post.unit(), List.of(UnitKind.SERVICE, UnitKind.POLE));
        if (service != null) {
            named = named.with(VacancyField.SERVICE, name(service));
        }
        return named.completedBy(ofPost(post));
    }

    private VacancyText ofPost(Post post) {
        var employer = collectivities.byId(Tenancy.required()).orElseThrow().name();
        return VacancyText.empty()
                .with(VacancyField.TITLE, post.title())
                .with(VacancyField.POSITIONS, "1")
                .with(VacancyField.EMPLOYER, employer)
                .with(VacancyField.CORPS, text(post.corps()))
                .with(VacancyField.MODE, RecruitmentMode.ON_TITLE.name())
                .with(VacancyField.WORKPLACE, text(post.place()))
                .with(VacancyField.JOB, text(post.job()))
                .with(VacancyField.ANSWER, ANSWER);
    }

    private @Nullable Unit above(UnitId from, List<UnitKind> kinds) {
        var unit = units.byId(from).orElse(null);
        while (unit != null && !kinds.contains(unit.kind())) {
            var parent = unit.parent();
            unit = parent == null ? null : units.byId(parent).orElse(null);
        }
        return unit;
    }

    /** « Direction … (DASSPS) », as notices print it. */
    private String name(Unit unit) {
        var today = unit.nameOn(LocalDate.now(clock));
        return today.acronym() == null ? today.name() : "%s (%s)".formatted(today.name(), today.acronym());
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }
}
