package nc.maillage.recruitment.usecase;

import java.time.LocalDate;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.domain.VacancyText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Modifier une vacance » : a draft is kept as typed, faults included; they are told, and stop its approval. */
@Service
@Transactional
public class EditVacancy {
    private final VacancyDesk desk;

    EditVacancy(VacancyDesk desk) {
        this.desk = desk;
    }

    public Filing<VacancyId> run(
            VacancyId id, long seen, VacancyText text, @Nullable LocalDate depositedOn, @Nullable LocalDate deadline) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(id, seen, VacancyAct.EDIT, vacancy -> {
            if (depositedOn != null && deadline != null && deadline.isBefore(depositedOn)) {
                return Filing.refused("deadline", "La date limite précède la date de dépôt : corrigez l’une des deux.");
            }
            var changed = vacancy.typed(text, depositedOn, deadline);
            return changed.equals(vacancy)
                    ? new Filing.Kept<>(id)
                    : desk.kept(changed, VacancyStep.Kind.EDITED, null, null);
        });
    }
}
