package nc.maillage.recruitment.usecase;

import java.time.Clock;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.store.VacancyStepStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Approuver une vacance » : by somebody who wrote nothing of it, once nothing is left to correct. */
@Service
@Transactional
public class ApproveVacancy {
    private final VacancyDesk desk;
    private final VacancyStepStore steps;
    private final Clock clock;

    ApproveVacancy(VacancyDesk desk, VacancyStepStore steps, Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.clock = clock;
    }

    public Filing<VacancyId> run(VacancyId id, long seen) {
        Permissions.require(Right.APPROVE_VACANCY);
        return desk.on(id, seen, VacancyAct.APPROVE, vacancy -> {
            if (wrote(vacancy, desk.me())) {
                return Filing.refused("version", "Vous avez écrit ce texte : une autre personne l’approuve.");
            }
            if (vacancy.faulty()) {
                return Filing.refused(
                        "version", "Une mention est à corriger : l’avis ne peut pas être approuvé en l’état.");
            }
            return desk.kept(vacancy.approved(desk.me(), clock.instant()), VacancyStep.Kind.APPROVED, null, null);
        });
    }

    /** « Renvoyer à la rédaction », in words. */
    public Filing<VacancyId> sendBack(VacancyId id, long seen, String words) {
        Permissions.require(Right.APPROVE_VACANCY);
        return desk.on(
                id,
                seen,
                VacancyAct.SEND_BACK,
                words,
                vacancy -> desk.kept(vacancy.backToDraft(), VacancyStep.Kind.SENT_BACK, words.strip(), null));
    }

    /** Whoever opened it or typed in it. */
    public boolean wrote(Vacancy vacancy, AgentId agent) {
        return vacancy.draftedBy().equals(agent)
                || steps.of(vacancy.id()).stream()
                        .anyMatch(step -> step.wrote() && step.by().equals(agent));
    }
}
