package nc.maillage.recruitment.usecase;

import java.time.LocalDate;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Enregistrer l’issue » : the post was filled, or nobody was; once the notice has closed by itself. */
@Service
@Transactional
public class RecordOutcome {
    private final VacancyDesk desk;

    RecordOutcome(VacancyDesk desk) {
        this.desk = desk;
    }

    /** @param filled false where the notice was unsuccessful */
    public Filing<VacancyId> run(VacancyId id, long seen, boolean filled, LocalDate on) {
        Permissions.require(Right.KEEP_VACANCIES);
        return desk.on(id, seen, VacancyAct.CONCLUDE, vacancy -> {
            var deadline = vacancy.published().deadline();
            if (!on.isAfter(deadline) || on.isAfter(desk.today())) {
                return Filing.refused(
                        "outcomeOn",
                        "Ce jour se place après la date limite, le %s, et au plus tard aujourd’hui."
                                .formatted(French.day(deadline)));
            }
            var status = filled ? PublicationStatus.FILLED : PublicationStatus.UNSUCCESSFUL;
            var ended = vacancy.withPublication(vacancy.published().ended(status, on));
            var note = (filled ? "Poste pourvu le " : "Avis déclaré infructueux le ") + French.day(on);
            return desk.republished(
                    ended, filled ? VacancyStep.Kind.FILLED : VacancyStep.Kind.UNSUCCESSFUL, note, null, on);
        });
    }
}
