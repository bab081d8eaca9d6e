package nc.maillage.recruitment.usecase;

import java.time.LocalDate;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.NoticeMarks;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Prolonger un avis » : a later deadline, and a version that prints the one before. */
@Service
@Transactional
public class ExtendVacancy {
    private final VacancyDesk desk;

    ExtendVacancy(VacancyDesk desk) {
        this.desk = desk;
    }

    public Filing<VacancyId> run(VacancyId id, long seen, LocalDate later) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(id, seen, VacancyAct.EXTEND, vacancy -> {
            var before = vacancy.published().deadline();
            if (!later.isAfter(before)) {
                return Filing.refused(
                        "deadline",
                        "La nouvelle date limite doit suivre l’actuelle, le %s.".formatted(French.day(before)));
            }
            if (later.isBefore(desk.today())) {
                return Filing.refused("deadline", "Cette date est déjà passée.");
            }
            if (desk.tooFar(later)) {
                return Filing.refused("deadline", VacancyDesk.TOO_FAR);
            }
            var extended = vacancy.typed(vacancy.text(), vacancy.depositedOn(), later)
                    .withPublication(vacancy.published().extendedTo(later));
            return desk.republished(
                    extended,
                    VacancyStep.Kind.EXTENDED,
                    NoticeMarks.extendedFrom(before),
                    "Du %s au %s.".formatted(French.day(before), French.day(later)),
                    null);
        });
    }
}
