package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.notices.NoticeKey;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Publication;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyState;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.store.PublicationStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Publier un avis » : from then on anyone reads it, and may answer until the end of its deadline in Nouméa. */
@Service
@Transactional
public class PublishVacancy {
    private final VacancyDesk desk;
    private final PublicationStore publications;
    private final Clock clock;

    PublishVacancy(VacancyDesk desk, PublicationStore publications, Clock clock) {
        this.desk = desk;
        this.publications = publications;
        this.clock = clock;
    }

    public Filing<VacancyId> run(VacancyId id, long seen, LocalDate depositedOn, LocalDate deadline) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(id, seen, VacancyAct.PUBLISH, vacancy -> {
            if (depositedOn.isAfter(desk.today())) {
                return Filing.refused("depositedOn", "Ce jour n’est pas encore venu : publiez l’avis ce jour-là.");
            }
            if (deadline.isBefore(depositedOn)) {
                return Filing.refused(
                        "deadline", "La date limite précède la date de dépôt : personne ne pourrait répondre.");
            }
            if (deadline.isBefore(desk.today())) {
                return Filing.refused(
                        "deadline",
                        "La date limite, le %s, est déjà passée : l’avis serait clos avant d’être publié."
                                .formatted(French.day(deadline)));
            }
            if (desk.tooFar(deadline)) {
                return Filing.refused("deadline", VacancyDesk.TOO_FAR);
            }
            return publish(vacancy.typed(vacancy.text(), depositedOn, deadline), depositedOn, deadline);
        });
    }

    private Filing<VacancyId> publish(Vacancy vacancy, LocalDate depositedOn, LocalDate deadline) {
        var number = Objects.requireNonNull(vacancy.number());
        var now = clock.instant();
        var published = vacancy.to(VacancyState.PUBLISHED)
                .withPublication(new Publication(
                        Objects.requireNonNull(NoticeKey.ofReference(number)).text(),
                        number,
                        PublicationStatus.PUBLISHED,
                        1,
                        depositedOn,
                        deadline,
                        now,
                        null,
                        null));
        if (!publications.insert(published, now)) {
            return Filing.refused("version", "Un autre employeur a déjà publié un avis sous le numéro " + number + ".");
        }
        desk.announce(published);
        return desk.kept(published, VacancyStep.Kind.PUBLISHED, null, depositedOn);
    }
}
