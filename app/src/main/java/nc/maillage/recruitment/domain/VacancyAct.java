package nc.maillage.recruitment.domain;

import java.util.Set;

/** « Acte sur une vacance » : what may be done of it, and in which situation. */
public enum VacancyAct {
    EDIT("modifiée", VacancyStage.DRAFT),
    APPROVE("approuvée", VacancyStage.DRAFT),
    SEND_BACK("renvoyée", VacancyStage.DRAFT, VacancyStage.APPROVED),
    SUBMIT("transmise", VacancyStage.APPROVED),
    RETURN("retournée", VacancyStage.SUBMITTED),
    NUMBER("numérotée", VacancyStage.SUBMITTED),
    PUBLISH("publiée", VacancyStage.NUMBERED),
    EXTEND("prolongée", VacancyStage.OPEN, VacancyStage.CLOSED),
    WITHDRAW("retirée", VacancyStage.OPEN, VacancyStage.CLOSED),
    CONCLUDE("conclue", VacancyStage.CLOSED),
    ABANDON("abandonnée", VacancyStage.DRAFT, VacancyStage.APPROVED, VacancyStage.SUBMITTED, VacancyStage.NUMBERED);

    private final String done;
    private final Set<VacancyStage> stages;

    VacancyAct(String done, VacancyStage... stages) {
        this.done = done;
        this.stages = Set.of(stages);
    }

    public boolean possibleAt(VacancyStage stage) {
        return stages.contains(stage);
    }

    /** Why it cannot be done any more, or not yet. */
    public String refusedAt(VacancyStage stage) {
        return this == CONCLUDE && stage == VacancyStage.OPEN
                ? "L’avis est encore ouvert : son issue s’enregistre après sa clôture."
                : "Cette vacance est « %s » : elle ne peut pas être %s.".formatted(stage.label(), done);
    }
}
