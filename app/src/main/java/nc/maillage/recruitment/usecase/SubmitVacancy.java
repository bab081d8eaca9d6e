package nc.maillage.recruitment.usecase;

import java.time.LocalDate;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyState;
import nc.maillage.recruitment.domain.VacancyStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Transmettre à la DRHFPNC » : the day on which the approved notice was sent to the service that numbers it. */
@Service
@Transactional
public class SubmitVacancy {
    private final VacancyDesk desk;

    SubmitVacancy(VacancyDesk desk) {
        this.desk = desk;
    }

    public Filing<VacancyId> run(VacancyId id, long seen, LocalDate sentOn) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(id, seen, VacancyAct.SUBMIT, vacancy -> {
            var approved = vacancy.approvedAt();
            if (sentOn.isAfter(desk.today())) {
                return Filing.refused("sentOn", "Ce jour n’est pas encore venu.");
            }
            if (approved != null && sentOn.isBefore(French.dayOf(approved))) {
                return Filing.refused(
                        "sentOn",
                        "Ce jour précède l’approbation, le %s.".formatted(French.day(French.dayOf(approved))));
            }
            return desk.kept(vacancy.to(VacancyState.SUBMITTED), VacancyStep.Kind.SUBMITTED, null, sentOn);
        });
    }
}
