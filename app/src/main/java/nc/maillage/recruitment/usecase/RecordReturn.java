package nc.maillage.recruitment.usecase;

import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Enregistrer un retour » : the DRHFPNC sends the notice back; it is a draft again and its approval falls. */
@Service
@Transactional
public class RecordReturn {
    private final VacancyDesk desk;

    RecordReturn(VacancyDesk desk) {
        this.desk = desk;
    }

    public Filing<VacancyId> run(VacancyId id, long seen, String words) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(
                id,
                seen,
                VacancyAct.RETURN,
                words,
                vacancy -> desk.kept(vacancy.backToDraft(), VacancyStep.Kind.RETURNED, words.strip(), null));
    }
}
