package nc.maillage.recruitment.usecase;

import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyState;
import nc.maillage.recruitment.domain.VacancyStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Retirer un avis » once it is public, « abandonner une vacance » before: both say why, and nothing of it is lost. */
@Service
@Transactional
public class WithdrawVacancy {
    private final VacancyDesk desk;

    WithdrawVacancy(VacancyDesk desk) {
        this.desk = desk;
    }

    /** The reason is public with the version that says so. */
    public Filing<VacancyId> run(VacancyId id, long seen, String reason) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(id, seen, VacancyAct.WITHDRAW, reason, vacancy -> {
            var withdrawn = vacancy.withPublication(vacancy.published().ended(PublicationStatus.WITHDRAWN, null));
            return desk.republished(withdrawn, VacancyStep.Kind.WITHDRAWN, reason.strip(), reason.strip(), null);
        });
    }

    public Filing<VacancyId> abandon(VacancyId id, long seen, String reason) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(
                id,
                seen,
                VacancyAct.ABANDON,
                reason,
                vacancy -> desk.kept(
                        vacancy.to(VacancyState.ABANDONED), VacancyStep.Kind.ABANDONED, reason.strip(), null));
    }
}
